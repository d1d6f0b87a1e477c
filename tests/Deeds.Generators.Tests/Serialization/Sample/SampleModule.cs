namespace Deeds.Generators.Tests.Serialization.Sample;

[Module]
public static partial class SampleModule;
