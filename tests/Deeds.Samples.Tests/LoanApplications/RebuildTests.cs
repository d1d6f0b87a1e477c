using Npgsql;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class RebuildTests(DatabaseServer server) : IDisposable
{
    private readonly SyntheticLog _log = new(100);

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData("offers-per-application", 100)]
    [InlineData("workload_per_resource", 2)]
    [InlineData("applications-by-status-per-day", 40)]
    public async Task a_rebuild_comes_to_the_very_rows_that_are_live(string projection, int rows)
    {
        var database = await ReportedAsync();

        var rebuild = await Called.WithAsync("rebuild", projection, "--postgres", database);

        Assert.Equal((0, ""), (rebuild.ExitCode, rebuild.Error));
        Assert.Equal((rows, 0, 0, 0), (rebuild.Number("equal"), rebuild.Number("missing"), rebuild.Number("extra"), rebuild.Number("differing")));
    }

    [Fact]
    public async Task a_spoiled_row_is_named_and_gone_after_the_swap_and_back_after_a_roll_back()
    {
        var database = await ReportedAsync();
        var right = await ReportAsync(database);
        await ExecuteAsync(database, "update offers_per_application set accepted = 7 where application_id = '1000'");
        var spoiled = await ReportAsync(database);

        var rebuild = await RebuildAsync(database);

        Assert.Equal((99, 1), (rebuild.Number("equal"), rebuild.Number("differing")));
        Assert.Contains("1000", rebuild.Output, StringComparison.Ordinal);
        Assert.Equal(right, await ReportAsync(database));
        Assert.Equal(0, (await RebuildAsync(database, "--roll-back")).ExitCode);
        Assert.Equal(spoiled, await ReportAsync(database));
    }

    [Fact]
    public async Task a_second_rebuild_asks_what_is_to_become_of_the_former_table()
    {
        var database = await ReportedAsync();
        await RebuildAsync(database);

        var second = await RebuildAsync(database);
        await RebuildAsync(database, "--drop-former");
        var third = await RebuildAsync(database);

        Assert.Equal((1, ""), (second.ExitCode, second.Output));
        Assert.Contains("Drop it with --drop-former", Assert.Single(second.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(100, third.Number("equal"));
    }

    [Theory]
    [InlineData("DEED0588", "no-such-projection")]
    [InlineData("DEED0589", "offers-per-application", "--abort")]
    [InlineData("DEED0589", "offers-per-application", "--roll-back")]
    public async Task what_cannot_be_done_is_one_line_with_exit_code_1(string problem, params string[] args)
    {
        var rebuild = await Called.WithAsync(["rebuild", .. args, "--postgres", await ReportedAsync()]);

        Assert.Equal((1, ""), (rebuild.ExitCode, rebuild.Output));
        Assert.Contains(problem, Assert.Single(rebuild.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private async Task<string> ReportedAsync()
    {
        var database = await server.NewDatabaseAsync();
        await Called.WithAsync("import", _log.Path, "--postgres", database);
        await ReportAsync(database);
        return database;
    }

    private static async Task<string> ReportAsync(string database) => (await Called.WithAsync("report", "--postgres", database)).Output;

    private static Task<LoanProgram> RebuildAsync(string database, params string[] more) =>
        Called.WithAsync(["rebuild", "offers-per-application", "--postgres", database, .. more]);

    private static async Task ExecuteAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
