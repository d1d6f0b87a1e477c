using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Processors.Watching;

/// <summary>Says whether a rebuild is well; never worse than degraded, since readers have the live table.</summary>
internal static class RebuildJudge
{
    public static Finding Judge(RebuildProgress rebuild) => rebuild.State switch
    {
        RebuildState.Stopped => Odd(rebuild, "Correct the cause and call RetryAsync, or SkipAsync to leave the event out, for {0}; or AbortAsync."),
        RebuildState.Paused => Odd(rebuild, "Call ResumeAsync for {0} to let it go on, or AbortAsync."),
        RebuildState.Waiting or RebuildState.Stalled => Odd(rebuild, "The live table is served meanwhile."),
        _ when rebuild.ParkedEvents > 0 => Odd(rebuild, "Its rows lack what is parked: look at Parking.ListAsync for {0}, and retry or skip it before the swap."),
        RebuildState.CaughtUp => new(HealthStatus.Healthy, $"{rebuild} Compare it with VerifyAsync, and call SwapAsync, or AbortAsync.", IsSaid: true),
        _ => new(HealthStatus.Healthy, rebuild.ToString(), IsSaid: true),
    };

    private static Finding Odd(RebuildProgress rebuild, string remedy) =>
        new(HealthStatus.Degraded, $"{rebuild} {remedy.Replace("{0}", rebuild.Checkpoint.Processor, StringComparison.Ordinal)}", IsSaid: true);
}
