using System.Globalization;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class ReportTests(DatabaseServer server) : IDisposable
{
    private const string Totals = """{"applications":100,"events":1050,"approved":25,"declined":25,"cancelled":25,"open":25,"offersCreated":75,"offersAccepted":25,"store":""";

    private static readonly string[] SharedTotals = ["applications", "events", "approved", "declined", "cancelled", "open", "offersCreated", "offersAccepted"];

    private readonly SyntheticLog _log = new(100);

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task the_totals_of_the_projections_are_those_of_the_replay()
    {
        var database = await server.NewDatabaseAsync();
        var replay = await Called.WithAsync("replay", _log.Path, "--postgres", database);

        foreach (var report in new[] { await Called.WithAsync("report", _log.Path), await Called.WithAsync("report", "--postgres", database) })
        {
            Assert.StartsWith(Totals, Lines(report)[^1], StringComparison.Ordinal);
            Assert.All(SharedTotals, total => Assert.Equal(replay.Number(total), report.Number(total)));
        }
    }

    [Fact]
    public async Task a_database_reports_what_memory_does()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", _log.Path, "--postgres", database);

        var (memory, postgres) = (await Called.WithAsync("report", _log.Path), await Called.WithAsync("report", "--postgres", database));

        Assert.Equal((0, "", 0, ""), (memory.ExitCode, memory.Error, postgres.ExitCode, postgres.Error));
        var shared = Lines(memory)[..^2];
        Assert.Equal(shared, Lines(postgres)[..shared.Length]);
        Assert.Contains("report with --postgres", Lines(memory)[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_tables_tell_days_resources_and_offers()
    {
        var lines = Lines(await Called.WithAsync("report", _log.Path));

        Assert.Equal(["18", "18", "9", "9", "9", "5", "5", "4", "4"], RowOf(lines, "2011-10-01"));
        Assert.Equal(["100", "100", "50", "50", "50", "25", "25", "25", "25"], RowOf(lines, "total"));
        Assert.Equal(["500", "50", "100", "25"], RowOf(lines, "112"));
        Assert.Equal(["550", "25", "25", "50"], RowOf(lines, "(none)"));
        Assert.Equal(["50", "", "", ""], RowOf(lines, "0"));
        Assert.Equal(["25", "25", "", ""], RowOf(lines, "1"));
        Assert.Equal(["25", "", "", "50"], RowOf(lines, "2"));
    }

    [Fact]
    public async Task every_evening_as_many_are_open_as_the_aggregates_say()
    {
        var days = Lines(await Called.WithAsync("report", _log.Path)).Where(static line => line.StartsWith("│ 2011-", StringComparison.Ordinal)).Select(Cells).ToList();

        Assert.Equal(["2011-10-01", "2011-10-02", "2011-10-03", "2011-10-04", "2011-10-05"], days.Select(static day => day[0]));
        foreach (var day in days)
        {
            var status = await Called.WithAsync("status", _log.Path, "--at", $"{day[0]}T23:59:59.999Z");
            Assert.Equal(status.Number("open"), int.Parse(day[^1], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task a_report_goes_on_where_the_last_one_was()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", _log.CutInHalf(), "--postgres", database);
        var half = await Called.WithAsync("report", "--postgres", database);
        await Called.WithAsync("import", _log.Path, "--postgres", database);

        Assert.InRange(half.Number("events"), 1, 1049);
        Assert.StartsWith(Totals, Lines(await Called.WithAsync("report", "--postgres", database))[^1], StringComparison.Ordinal);
        Assert.StartsWith(Totals, Lines(await Called.WithAsync("report", "--postgres", database))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task two_reports_at_once_do_not_count_twice()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", _log.Path, "--postgres", database);

        var reports = await Task.WhenAll(LoanProgram.RunAsync("report", "--postgres", database), LoanProgram.RunAsync("report", "--postgres", database));

        Assert.All(reports, report => Assert.StartsWith(Totals, Lines(report)[^1], StringComparison.Ordinal));
    }

    private static string[] Lines(LoanProgram program) => program.Output.TrimEnd().Split('\n');

    private static string[] RowOf(string[] lines, string name) => Cells(lines.First(line => line.StartsWith($"│ {name} ", StringComparison.Ordinal)))[1..];

    private static string[] Cells(string line) => [.. line.Split('│')[1..^1].Select(static cell => cell.Trim())];
}
