namespace Deeds.Samples.Tests.LoanApplications;

public sealed class StatusTests(DatabaseServer server) : IDisposable
{
    private readonly SyntheticLog _log = new();

    // The log begins at 08:00+02:00 with one application an hour and an entry a minute.
    public static TheoryData<string, string> Moments => new()
    {
        { "2011-09-30", """{"approved":0,"declined":0,"cancelled":0,"open":0,"events":0}""" },
        { "2011-10-01T05:59:59.999Z", """{"approved":0,"declined":0,"cancelled":0,"open":0,"events":0}""" },
        { "2011-10-01T08:00:00+02:00", """{"approved":0,"declined":0,"cancelled":0,"open":1,"events":1}""" },
        { "2011-10-01T06:14", """{"approved":0,"declined":0,"cancelled":0,"open":1,"events":15}""" },
        { "2011-10-01T06:15:00Z", """{"approved":1,"declined":0,"cancelled":0,"open":0,"events":16}""" },
        { "2011-10-01T11:00:00+02:00", """{"approved":1,"declined":1,"cancelled":1,"open":1,"events":40}""" },
        { "2013-01-01T00:00:00Z", """{"approved":3,"declined":3,"cancelled":3,"open":3,"events":126}""" },
    };

    public void Dispose() => _log.Dispose();

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task a_log_tells_how_it_stood_at_a_time(string time, string status) =>
        Assert.Equal(status, (await Called.WithAsync("status", _log.Path, "--at", time)).Output.TrimEnd());

    [Fact]
    public async Task a_database_tells_how_it_stood_at_every_time()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("replay", _log.Path, "--postgres", database);

        foreach (var (time, status) in Moments.Select(row => row.Data))
            Assert.Equal(status, (await Called.WithAsync("status", "--postgres", database, "--at", time)).Output.TrimEnd());
    }

    [Fact]
    public async Task a_database_without_the_tables_is_one_line_and_exit_code_1()
    {
        var status = await Called.WithAsync("status", "--at", "2012-01-01", "--postgres", await server.NewDatabaseAsync());

        Assert.Equal((1, ""), (status.ExitCode, status.Output));
        Assert.Contains("DEED0807", Assert.Single(status.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
