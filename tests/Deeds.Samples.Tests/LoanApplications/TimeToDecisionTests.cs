using LoanApplications.Logs;
using Npgsql;

namespace Deeds.Samples.Tests.LoanApplications;

/// <summary>What the projector writes by SQL is what somebody finds who reads the log itself.</summary>
public sealed class TimeToDecisionTests(DatabaseServer server) : IDisposable
{
    private const int Applications = 120;

    private static readonly string[] Decisions = ["A_APPROVED", "A_DECLINED", "A_CANCELLED", "A_ACCEPTED"];

    private readonly SyntheticLog _log = new(1);

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task every_decision_is_counted_at_its_days()
    {
        var log = SlowLog(Applications);
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", log, "--postgres", database);

        await Called.WithAsync("report", "--postgres", database);

        var expected = DaysOf(log);
        Assert.Equal(Applications * 3 / 4, expected.Sum(static row => row.Applications));
        Assert.True(expected.Count > 20, $"only {expected.Count} days");
        Assert.Equal(expected, await RowsAsync(database));
    }

    [Fact]
    public async Task a_report_that_goes_on_counts_nothing_twice()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", SlowLog(Applications / 2), "--postgres", database);
        await Called.WithAsync("report", "--postgres", database);
        await Called.WithAsync("import", SlowLog(Applications), "--postgres", database);

        await Called.WithAsync("report", "--postgres", database);
        await Called.WithAsync("report", "--postgres", database);

        Assert.Equal(DaysOf(SlowLog(Applications)), await RowsAsync(database));
    }

    [Fact]
    public async Task the_report_sums_them_up_by_spans_of_days()
    {
        var log = SlowLog(Applications);
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", log, "--postgres", database);

        var lines = (await Called.WithAsync("report", "--postgres", database)).Output.Split('\n');

        var table = lines.SkipWhile(static line => !line.Contains("Days to a decision", StringComparison.Ordinal)).Where(static line => line.StartsWith('│')).Select(Cells).ToList();
        Assert.Equal(["From day", "0", "1", "7", "14", "30", "", "total"], table.Select(static row => row[0]));
        var expected = DaysOf(log).Where(static row => row is { Decision: "Declined", Days: >= 7 and < 14 }).Sum(static row => row.Applications);
        Assert.Equal($"{expected}", table.Single(static row => row[0] == "7")[2]);
        Assert.Equal(["30", "30", "30"], table[^1][1..]);
    }

    // One application in four is never decided; the others wait from hours to weeks.
    private string SlowLog(int applications) => _log.WriteBeside($"slow-{applications}.xes.gz", SyntheticLog.Document(Enumerable.Range(0, applications).Select(number =>
        SyntheticLog.TraceOf($"{1000 + number}", SyntheticLog.Begin.AddHours(number), ["A_SUBMITTED", "A_PARTLYSUBMITTED", Decisions[number % Decisions.Length]], TimeSpan.FromHours(number * number % 500)))));

    private static List<Row> DaysOf(string log)
    {
        using var file = LogFile.Open(log);
        return
        [
            .. from trace in file.ReadTraces().ToList()
               from entry in trace.Entries
               where entry.Activity is "A_APPROVED" or "A_DECLINED" or "A_CANCELLED"
               let days = (entry.Time - trace.Entries[0].Time).Days
               group entry by (Days: days, Decision: entry.Activity switch { "A_APPROVED" => "Approved", "A_DECLINED" => "Declined", _ => "Cancelled" }) into same
               orderby same.Key.Days, same.Key.Decision
               select new Row(same.Key.Days, same.Key.Decision, same.Count()),
        ];
    }

    private static async Task<List<Row>> RowsAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand("select days, decision, applications from time_to_decision order by days, decision");
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<Row>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(new(reader.GetInt32(0), reader.GetString(1), reader.GetInt32(2)));
        return rows;
    }

    private static string[] Cells(string line) => [.. line.Split('│')[1..^1].Select(static cell => cell.Trim())];

    private sealed record Row(int Days, string Decision, int Applications);
}
