using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Appending;

public sealed class OutcomeTests : PostgresTest
{
    private string Waiting => $"select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%\"{World.Options.Schema}\".streams%'";

    [Fact]
    public async Task a_connection_lost_while_appending_is_an_unknown_outcome()
    {
        var blocking = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        var append = AppendAsync("order-1");
        await EndWaitingAsync("pg_terminate_backend");

        var unknown = await Assert.ThrowsAsync<OutcomeUnknownException>(() => append);

        await blocking.EndAsync(commit: true);
        Assert.Equal(["order-1"], unknown.Streams.Select(stream => stream.Value));
        Assert.Equal(PostgresErrorCodes.AdminShutdown, Assert.IsType<PostgresException>(unknown.InnerException).SqlState);
        Assert.Equal(2, Assert.IsType<AppendResult.Appended>(await AppendAsync("order-1")).Version);
    }

    [Fact]
    public async Task a_statement_the_server_cancelled_stored_nothing_and_says_so()
    {
        var blocking = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        var append = AppendAsync("order-1");
        await EndWaitingAsync("pg_cancel_backend");

        var cancelled = await Assert.ThrowsAsync<PostgresException>(() => append);

        await blocking.EndAsync(commit: false);
        Assert.Equal(PostgresErrorCodes.QueryCanceled, cancelled.SqlState);
        Assert.Equal(0, await CountAsync("order-1"));
    }

    [Fact]
    public async Task a_server_that_cannot_be_reached_is_no_unknown_outcome()
    {
        await using var nowhere = new PostgresEventStore("Host=127.0.0.1;Port=1;Timeout=5");

        var problem = await Assert.ThrowsAsync<NpgsqlException>(() => AppendAsync("order-1", store: nowhere));

        Assert.IsNotType<PostgresException>(problem);
    }

    [Fact]
    public async Task an_append_that_was_sent_is_not_cancelled()
    {
        var blocking = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        using var cancelled = new CancellationTokenSource();
        var append = Store.AppendAsync(new StreamAppend("order-1", Expectation.Any, Some.Events(1)), cancelled.Token);
        await WaitingAsync();
        await cancelled.CancelAsync();

        await blocking.EndAsync(commit: true);

        Assert.Equal(2, Assert.IsType<AppendResult.Appended>(await append).Version);
    }

    [Fact]
    public async Task what_only_the_commit_refuses_is_not_accepted()
    {
        await World.RunAsync("""
            create function deeds.refuse() returns trigger language plpgsql as $$ begin raise exception 'at commit' using errcode = '23514'; end $$;
            create constraint trigger refuses after insert on deeds.events deferrable initially deferred for each row execute function deeds.refuse();
            """);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => AppendAsync("order-1"));

        Assert.Equal("at commit", refusal.MessageText);
        Assert.Equal(0, await CountAsync("order-1"));
    }

    [Fact]
    public async Task what_only_the_commit_refuses_is_not_accepted_for_several_streams()
    {
        await World.RunAsync("""
            create function deeds.refuse() returns trigger language plpgsql as $$ begin raise exception 'at commit' using errcode = '23514'; end $$;
            create constraint trigger refuses after insert on deeds.events deferrable initially deferred for each row execute function deeds.refuse();
            """);

        await Assert.ThrowsAsync<PostgresException>(async () =>
            await Store.AppendAsync([new("a-1", Expectation.Any, Some.Events(1)), new("b-1", Expectation.Any, Some.Events(1))], Cancellation));

        Assert.Equal(0, await CountAsync("a-1"));
    }

    [Theory]
    [InlineData("{\"n\":}")]
    [InlineData("{\"n\":1} x {}")]
    public async Task json_only_the_database_finds_broken_is_refused_with_a_name(string data)
    {
        var append = new StreamAppend("order-1", Expectation.Any, [Some.Event(data: data)]);

        var refusal = await Assert.ThrowsAsync<DeedsException>(async () => await Store.AppendAsync(append, Cancellation));

        Assert.StartsWith("DEED0812", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync("order-1"));
    }

    [Fact]
    public async Task a_unique_value_of_the_state_table_is_no_duplicate_event()
    {
        var table = new StateTable("members", "member", ColumnType.Text, [new("mail", ColumnType.Text, false)]);
        await PostgresSchema.ApplyAsync(World.ConnectionString, [table], World.Options, Cancellation);
        await World.RunAsync("alter table deeds.members add unique (mail)");
        StreamAppend Member(string key) => new(StreamId.Of("member", key), Expectation.NoStream, Some.Events(1)) { State = new(table, new(key, 1, ["a@b.c"])) };
        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(Member("1"), Cancellation));

        var refusal = await Assert.ThrowsAsync<PostgresException>(async () => await Store.AppendAsync(Member("2"), Cancellation));

        Assert.Equal(PostgresErrorCodes.UniqueViolation, refusal.SqlState);
        Assert.Equal(0, await CountAsync("member-2"));
    }

    private async Task<int> WaitingAsync() => (await Eventually.SeesAsync(() => Sql.ColumnAsync<int>(World.ConnectionString, Waiting), processes => processes.Count == 1))[0];

    private async Task EndWaitingAsync(string how) => await Sql.ScalarAsync<bool>(World.ConnectionString, $"select {how}({await WaitingAsync()})");
}
