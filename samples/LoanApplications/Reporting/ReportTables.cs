using System.Globalization;
using LoanApplications.Domain;
using Spectre.Console;

namespace LoanApplications.Reporting;

/// <summary>A report as tables for a person.</summary>
internal static class ReportTables
{
    private const int Width = 160;

    private static readonly Stage[] Stages = Enum.GetValues<Stage>();

    public static string Of(Report report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = Width;
        console.Write(Days(report));
        console.Write(Resources(report));
        console.Write(Offers(report));
        if (report.DecisionTimes is { } times)
            console.Write(Times(times));
        else
            console.WriteLine("Days to a decision are counted by a projector, with SQL: import the log into PostgreSQL and report with --postgres.");
        return text.ToString();
    }

    private static Table Days(Report report)
    {
        var table = TableOf("Applications by status per day", ["Day", .. Stages.Select(stage => $"{stage}"), "Open"]);
        var open = 0;
        foreach (var day in report.Days.GroupBy(static row => row.Day).OrderBy(static day => day.Key))
        {
            var reached = day.ToDictionary(static row => row.Stage, static row => row.Applications);
            open += reached.GetValueOrDefault(Stage.Submitted) - reached.Where(static row => row.Key >= Stage.Approved).Sum(static row => row.Value);
            AddRow(table, $"{day.Key:yyyy-MM-dd}", [.. Stages.Select(stage => reached.GetValueOrDefault(stage)), open]);
        }

        return Foot(table, [.. Stages.Select(stage => (long)report.Reached(stage)), open]);
    }

    private static Table Resources(Report report)
    {
        var table = TableOf("Workload per resource", ["Resource", "Entries", "Work started", "Work completed", "Decisions"]);
        foreach (var one in report.Resources)
            AddRow(table, Markup.Escape(one.Resource), [one.Entries, one.WorkStarted, one.WorkCompleted, one.Decisions]);
        return Foot(table, [report.Resources.Sum(static one => one.Entries), report.Resources.Sum(static one => one.WorkStarted), report.Resources.Sum(static one => one.WorkCompleted), report.Resources.Sum(static one => one.Decisions)]);
    }

    private static Table Offers(Report report)
    {
        var table = TableOf("Offers per application", ["Offers", "Applications", "Accepted", "Declined", "Cancelled"]);
        foreach (var group in report.Offers)
            AddRow(table, $"{group.Offers}", [group.Applications, group.Accepted, group.Declined, group.Cancelled]);
        return Foot(table, [report.Offers.Sum(static group => group.Applications), report.Offers.Sum(static group => group.Accepted), report.Offers.Sum(static group => group.Declined), report.Offers.Sum(static group => group.Cancelled)]);
    }

    private static Table Times(IReadOnlyList<DecisionTime> times)
    {
        var table = TableOf("Days to a decision", ["From day", "Approved", "Declined", "Cancelled"]);
        foreach (var span in times)
            AddRow(table, $"{span.FromDays}", [span.Approved, span.Declined, span.Cancelled]);
        return Foot(table, [times.Sum(static span => span.Approved), times.Sum(static span => span.Declined), times.Sum(static span => span.Cancelled)]);
    }

    private static Table TableOf(string title, IReadOnlyList<string> columns)
    {
        var table = new Table { Title = new(title), Border = TableBorder.Rounded };
        foreach (var column in columns)
            table.AddColumn(new TableColumn(column) { Alignment = table.Columns.Count == 0 ? Justify.Left : Justify.Right });
        return table;
    }

    private static void AddRow(Table table, string name, IReadOnlyList<long> numbers) => table.AddRow([name, .. numbers.Select(Number)]);

    private static Table Foot(Table table, IReadOnlyList<long> totals)
    {
        table.AddEmptyRow();
        AddRow(table, "total", totals);
        return table;
    }

    private static string Number(long number) => number == 0 ? "" : number.ToString("N0", CultureInfo.InvariantCulture);
}
