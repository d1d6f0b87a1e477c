using System.Text.Json;
using BenchmarkDotNet.Reports;
using Deeds.Benchmarks.Measuring;

namespace Deeds.Benchmarks.Reporting;

/// <summary>The last line of every command: one JSON object.</summary>
internal static class Report
{
    /// <summary>Speaks about the first contest that missed its goal, or about the first one; all of them follow as parts.</summary>
    public static string Line(string name, IReadOnlyList<Contest> contests)
    {
        var first = contests.FirstOrDefault(contest => !contest.IsReached) ?? contests[0];
        var line = new ReportLine(
            name,
            Round(first.Ratio),
            Round(first.BestRatio),
            first.Rounds,
            contests.All(contest => contest.IsReached),
            [.. contests.Select(Part)]);
        return JsonSerializer.Serialize(line, ReportJson.Default.ReportLine);
    }

    public static string Line(IReadOnlyList<Summary> summaries)
    {
        var benchmarks = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null).Select(report => new MicroPart(
            report.BenchmarkCase.Descriptor.GetFilterName(),
            Round(report.ResultStatistics!.Mean),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
        return JsonSerializer.Serialize(new("micro", [.. benchmarks]), ReportJson.Default.MicroLine);
    }

    private static ReportPart Part(Contest contest) => new(
        contest.Name,
        contest.Goal.Text,
        Round(contest.Value),
        Round(contest.Ratio),
        Round(contest.BestRatio),
        Round(contest.CpuRatio),
        contest.Rounds,
        contest.IsReached,
        [.. contest.Sides.Select(Side)]);

    private static ReportSide Side(Side side) => new(
        side.Name,
        Round(side.PerSecond),
        Round(side.Nanoseconds),
        Round(side.ClientMicroseconds),
        Round(side.ServerMicroseconds),
        side.Bytes);

    private static double Round(double value) => Math.Round(value, 3);
}
