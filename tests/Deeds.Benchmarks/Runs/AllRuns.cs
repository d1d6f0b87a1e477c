using Deeds.Benchmarks.Measuring;

namespace Deeds.Benchmarks.Runs;

/// <summary>The commands of the program.</summary>
internal static class AllRuns
{
    public const string Micro = "micro";

    private const string Bars = "bars";

    private static readonly (string Name, Func<Setting, Task<IReadOnlyList<Contest>>> HoldAsync)[] Ratios =
    [
        ("codec", CodecRun.HoldAsync),
        ("dispatch", DispatchRun.HoldAsync),
        ("fold", FoldRun.HoldAsync),
        ("replay", ReplayRun.HoldAsync),
        ("append", AppendRun.HoldAsync),
        ("load", LoadRun.HoldAsync),
    ];

    public static IReadOnlyList<string> Names { get; } = [Micro, Bars, .. Ratios.Select(run => run.Name)];

    /// <summary>Holds the contests of one command; of all of them for <c>bars</c>.</summary>
    public static async Task<IReadOnlyList<Contest>> HoldAsync(string command, Setting setting)
    {
        List<Contest> contests = [];
        foreach (var run in Ratios.Where(run => command is Bars || run.Name == command))
            contests.AddRange(await run.HoldAsync(setting));
        return contests;
    }
}
