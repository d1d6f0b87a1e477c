using System.Globalization;
using Deeds.Benchmarks.Measuring;
using Spectre.Console;

namespace Deeds.Benchmarks.Reporting;

/// <summary>The contests as a table: the goal, what was reached, and what each side cost.</summary>
internal static class ResultTable
{
    private const int PlainWidth = 240;

    private static readonly string[] Columns = ["what", "goal", "median", "best", "CPU ratio", "side", "per operation", "client CPU", "server CPU", "allocated"];

    public static void Print(IReadOnlyList<Contest> contests)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in Columns)
            table.AddColumn(column);
        foreach (var contest in contests)
        {
            for (var i = 0; i < contest.Sides.Count; i++)
                table.AddRow([.. i == 0 ? Verdict(contest) : ["", "", "", "", ""], .. Cost(contest.Sides[i])]);
        }

        Screen().Write(table);
    }

    // A file or a pipe has neither colours nor a width.
    private static IAnsiConsole Screen()
    {
        if (!Console.IsOutputRedirected)
            return AnsiConsole.Console;
        var plain = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        plain.Profile.Width = PlainWidth;
        return plain;
    }

    private static string[] Verdict(Contest contest) =>
    [
        Markup.Escape(contest.Name),
        contest.Goal.Text,
        contest.IsReached ? $"[green]{Text(contest.Value)}[/]" : $"[red]{Text(contest.Value)} missed[/]",
        Text(contest.Best),
        Text(contest.CpuRatio),
    ];

    private static string[] Cost(Side side) =>
    [
        Markup.Escape(side.Name),
        Time(side.Nanoseconds),
        Time(side.ClientMicroseconds * 1000),
        Time(side.ServerMicroseconds * 1000),
        $"{Text(side.Bytes)} B",
    ];

    private static string Time(double nanoseconds) => nanoseconds < 10_000 ? $"{Text(nanoseconds)} ns" : $"{Text(nanoseconds / 1000)} µs";

    private static string Text(double value) => value.ToString(Math.Abs(value) < 10 ? "0.##" : "N0", CultureInfo.InvariantCulture);
}
