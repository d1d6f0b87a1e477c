namespace Deeds.Samples.Tests.LoanApplications;

public sealed class ReplayTests(DatabaseServer server) : IDisposable
{
    private const string Totals = """{"applications":12,"events":126,"approved":3,"declined":3,"cancelled":3,"open":3,"requested":60000,"approvedAmount":15000,"offersCreated":9,"offersAccepted":3,""";

    private readonly SyntheticLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task a_replay_in_memory_ends_with_the_totals() =>
        EndsWith(await LoanProgram.RunAsync("replay", _log.Path), accepted: 126, duplicates: 0);

    [Fact]
    public async Task several_callers_come_to_the_same_totals() =>
        EndsWith(await Called.WithAsync("replay", _log.Path, "--callers", "7"), accepted: 126, duplicates: 0);

    [Fact]
    public async Task an_import_in_memory_ends_with_the_totals() =>
        EndsWith(await Called.WithAsync("import", _log.Path), accepted: 126, duplicates: 0);

    [Theory]
    [InlineData("replay", "replay")]
    [InlineData("replay", "import")]
    [InlineData("import", "replay")]
    [InlineData("import", "import")]
    public async Task the_same_log_a_second_time_adds_nothing(string first, string second)
    {
        var database = await server.NewDatabaseAsync();

        EndsWith(await Called.WithAsync(first, _log.Path, "--postgres", database), accepted: 126, duplicates: 0);
        EndsWith(await Called.WithAsync(second, _log.Path, "--postgres", database), accepted: 0, duplicates: 126);
    }

    [Theory]
    [InlineData("replay")]
    [InlineData("import")]
    public async Task a_broken_download_is_gone_on_with_once_it_is_whole(string verb)
    {
        using var log = new SyntheticLog(100);
        var database = await server.NewDatabaseAsync();

        Assert.Equal(1, (await Called.WithAsync(verb, log.CutInHalf(), "--postgres", database)).ExitCode);
        var whole = await Called.WithAsync(verb, log.Path, "--postgres", database);

        Assert.Equal(log.Entries, whole.Number("events"));
        Assert.InRange(whole.Number("accepted"), 1, log.Entries - 1);
        Assert.Equal(log.Entries, whole.Number("accepted") + whole.Number("duplicates"));
    }

    [Fact]
    public async Task a_server_nobody_can_reach_is_one_line_and_exit_code_1()
    {
        var replay = await Called.WithAsync("replay", _log.Path, "--postgres", "Host=127.0.0.1;Port=1;Username=nobody");

        Assert.Equal((1, ""), (replay.ExitCode, replay.Output));
        Assert.Contains("127.0.0.1:1", Assert.Single(replay.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static void EndsWith(LoanProgram program, int accepted, int duplicates)
    {
        Assert.Equal((0, ""), (program.ExitCode, program.Error));
        Assert.StartsWith(Totals, program.Output, StringComparison.Ordinal);
        Assert.Equal((accepted, duplicates), (program.Number("accepted"), program.Number("duplicates")));
        Assert.Single(program.Output.TrimEnd().Split('\n'));
    }
}
