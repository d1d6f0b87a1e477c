namespace Deeds.Benchmarks.Live;

[Module]
public static partial class LiveModule;
