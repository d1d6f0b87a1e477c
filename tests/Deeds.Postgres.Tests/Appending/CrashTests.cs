using System.Collections.Concurrent;
using Deeds.Storage;
using Deeds.Testing.Servers;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Appending;

public sealed class CrashTests
{
    private const int Writers = 16;
    private const int AcceptedBeforeTheKill = 400;

    private static readonly PostgresOptions Options = PostgresOptions.Default;

    private readonly ConcurrentBag<StreamAppend> _accepted = [];
    private readonly ConcurrentBag<StreamAppend> _unknown = [];
    private readonly TaskCompletionSource _underLoad = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_killed_server_loses_nothing_that_was_accepted_and_the_store_goes_on()
    {
        await using var server = await PrivatePostgres.StartAsync();
        await PostgresSchema.ApplyAsync(server.ConnectionString, [], Options, Cancellation);
        await using var store = new PostgresEventStore(server.ConnectionString, Options);
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteUntilItBreaksAsync(store, writer), Cancellation)));
        await _underLoad.Task.WaitAsync(Eventually.Patience, Cancellation);

        await server.KillAsync();
        await writing;
        await server.StartAgainAsync();

        await NothingIsLostOrPartialAsync(store);
        await EveryUnknownIsSettledAsync(store);
        await NothingIsTornOrDoubledAsync(server);
        NpgsqlConnection.ClearAllPools();
    }

    [Fact]
    public async Task the_first_reading_after_a_restart_succeeds()
    {
        await using var server = await PrivatePostgres.StartAsync();
        await PostgresSchema.ApplyAsync(server.ConnectionString, [], Options, Cancellation);
        await using var store = new PostgresEventStore(server.ConnectionString, Options);
        await store.AppendAsync(new StreamAppend("order-1", Expectation.Any, Some.Events(1)), Cancellation);
        var reader = store.ReadAfter(Position.Start, EventFilter.All);
        await reader.ReadPageAsync(cancellationToken: Cancellation);

        await server.KillAsync();
        await server.StartAgainAsync();

        Assert.Equal(1, await store.ReadStreamAsync("order-1", StreamRange.All, Cancellation).CountAsync(Cancellation));
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(new StreamAppend("order-1", Expectation.Exactly(1), Some.Events(1)), Cancellation));
        Assert.Equal([2], (await reader.ReadPageAsync(cancellationToken: Cancellation)).Events.Select(stored => stored.Version));
    }

    private async Task WriteUntilItBreaksAsync(PostgresEventStore store, int writer)
    {
        var random = new Random(writer);
        var versions = new int[4];
        while (true)
        {
            var stream = random.Next(versions.Length);
            var append = new StreamAppend($"order-{writer}.{stream}", Expectation.Exactly(versions[stream]), Some.Events(1 + random.Next(5)));
            try
            {
                versions[stream] = Assert.IsType<AppendResult.Appended>(await store.AppendAsync(append, Cancellation)).Version;
                _accepted.Add(append);
                if (_accepted.Count >= AcceptedBeforeTheKill)
                    _underLoad.TrySetResult();
            }
            catch (OutcomeUnknownException)
            {
                _unknown.Add(append);
                return;
            }
            catch (NpgsqlException)
            {
                return;
            }
        }
    }

    private async Task NothingIsLostOrPartialAsync(PostgresEventStore store)
    {
        Assert.NotEmpty(_unknown);
        foreach (var append in _accepted)
            Assert.Equal(append.Events.Count, (await FoundAsync(store, append)).Count);
        foreach (var append in _unknown)
            Assert.Contains((await FoundAsync(store, append)).Count, new[] { 0, append.Events.Count });
    }

    // The rule for an unknown outcome: ask by event id; what is there was committed, what is not may be appended again.
    private async Task EveryUnknownIsSettledAsync(PostgresEventStore store)
    {
        foreach (var append in _unknown)
        {
            var wasCommitted = (await FoundAsync(store, append)).Count > 0;
            var again = await store.AppendAsync(append, Cancellation);
            Assert.Equal(wasCommitted, again is AppendResult.Refused);
            Assert.Equal(append.Events.Count, (await FoundAsync(store, append)).Count);
        }
    }

    private static async Task NothingIsTornOrDoubledAsync(PrivatePostgres server)
    {
        const string Torn = """
            select count(*) from deeds.streams s
            where version <> (select count(*) from deeds.events e where e.stream_id = s.id)
               or version <> (select max(version) from deeds.events e where e.stream_id = s.id)
            """;
        Assert.Equal(0, await Sql.ScalarAsync<long>(server.ConnectionString, Torn));
        Assert.Equal(0, await Sql.ScalarAsync<long>(server.ConnectionString, "select count(*) - count(distinct event_id) from deeds.events"));
    }

    private static async Task<IReadOnlyList<StoredEvent>> FoundAsync(PostgresEventStore store, StreamAppend append) =>
        await store.FindAsync([.. append.Events.Select(@event => @event.EventId)], Cancellation);
}
