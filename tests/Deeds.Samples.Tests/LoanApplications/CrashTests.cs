using System.Diagnostics;
using System.Globalization;
using Deeds.Testing.Servers;
using Npgsql;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class CrashTests : IAsyncLifetime
{
    private const int Traces = 400;

    private readonly SyntheticLog _log = new(Traces);
    private PrivatePostgres? _server;

    private PrivatePostgres Server => _server!;

    private string[] Replay => ["replay", _log.Path, "--postgres", Server.ConnectionString, "--callers", "8"];

    public async ValueTask InitializeAsync() => _server = await PrivatePostgres.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _log.Dispose();
        await Server.DisposeAsync();
    }

    [Fact]
    public async Task a_replay_killed_half_way_goes_on_and_tells_nothing_twice()
    {
        using (var killed = LoanProgram.Start(Replay))
        {
            await SomeEventsAsync();
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        HoldsTheWholeLog(await LoanProgram.RunAsync(Replay));
    }

    [Fact]
    public async Task a_server_killed_half_way_is_waited_for()
    {
        var replay = LoanProgram.RunAsync(Replay);
        await SomeEventsAsync();
        await Server.KillAsync();
        await Server.StartAgainAsync();

        HoldsTheWholeLog(await replay);
    }

    private void HoldsTheWholeLog(LoanProgram replay)
    {
        Assert.Equal((0, ""), (replay.ExitCode, replay.Error));
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $$"""{"applications":{{Traces}},"events":{{_log.Entries}},"""), replay.Output, StringComparison.Ordinal);
    }

    private async Task SomeEventsAsync()
    {
        var begun = Stopwatch.GetTimestamp();
        while (await CountAsync() < Traces / 4)
            Assert.True(Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(1), "The replay recorded nothing.");
    }

    private async Task<long> CountAsync()
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select count(*) from deeds.events", connection);
        try
        {
            return (long)(await command.ExecuteScalarAsync())!;
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.UndefinedTable)
        {
            return 0;
        }
    }
}
