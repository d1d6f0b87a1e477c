using Deeds.Benchmarks.Measuring;

namespace Deeds.Benchmarks.Runs;

/// <summary>The commands of the program.</summary>
internal static class AllRuns
{
    public const string Micro = "micro";

    /// <summary>The command that stands for all of them, or for those named after it.</summary>
    public const string Bars = "bars";

    private static readonly (string Name, Func<Setting, Task<IReadOnlyList<Contest>>> HoldAsync)[] Ratios =
    [
        ("codec", CodecRun.HoldAsync),
        ("dispatch", DispatchRun.HoldAsync),
        ("fold", FoldRun.HoldAsync),
        ("replay", ReplayRun.HoldAsync),
        ("append", AppendRun.HoldAsync),
        ("load", LoadRun.HoldAsync),
        ("catch-up", CatchUpRun.HoldAsync),
        ("projection", ProjectionRun.HoldAsync),
        ("writers", WritersRun.HoldAsync),
        ("latency", LatencyRun.HoldAsync),
        ("visibility", VisibilityRun.HoldAsync),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Ratios.Select(run => run.Name)];

    /// <summary>Holds the contests of some runs, in their usual order.</summary>
    public static async Task<IReadOnlyList<Contest>> HoldAsync(IReadOnlyList<string> names, Setting setting)
    {
        List<Contest> contests = [];
        foreach (var run in Ratios.Where(run => names.Contains(run.Name)))
            contests.AddRange(await run.HoldAsync(setting));
        return contests;
    }
}
