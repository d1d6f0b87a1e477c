namespace Deeds.Benchmarks.Failing;

[Module]
public static partial class FailingModule;
