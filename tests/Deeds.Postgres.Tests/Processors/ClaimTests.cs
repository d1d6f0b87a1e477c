using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Processors;

public sealed class ClaimTests : PostgresTest
{
    private const string Processor = "ship";
    private const string TakeOverByHand = "update deeds.processors set owner = 'two', epoch = epoch + 1";

    private const string NoteSettings = """
        create table deeds.limits (name text, setting text);
        create function deeds.note() returns trigger language plpgsql as $$
        begin
            insert into deeds.limits select name, setting from pg_settings
            where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout', 'synchronous_commit');
            return null;
        end $$;
        create trigger notes after update on deeds.processors for each statement execute function deeds.note();
        """;

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    private IProcessorStore Processors => Store.Processors;

    private string Waiting => $"select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%\"{World.Options.Schema}\".processors%'";

    [Fact]
    public async Task a_step_that_was_held_up_while_another_took_over_writes_nothing()
    {
        var former = await ClaimAsync("one", Long);
        await using var taking = await HoldAsync(TakeOverByHand);
        var step = Processors.CommitAsync(new(former, null, new(10)), Cancellation);
        await WaitingAsync();

        await taking.CommitAsync();

        Assert.Null(await step);
        Assert.Equal(("two", null), await KeptAsync());
    }

    [Fact]
    public async Task a_step_in_an_open_transaction_is_gone_with_its_connection()
    {
        var former = await ClaimAsync("one", Long);
        await using var holding = await HoldAsync("select from deeds.processors for update");
        var step = Processors.CommitAsync(new(former, null, new(10)), Cancellation);
        await Sql.ScalarAsync<bool>(World.ConnectionString, $"select pg_terminate_backend({await WaitingAsync()})");

        await Assert.ThrowsAsync<PostgresException>(async () => await step);
        await holding.CommitAsync();

        Assert.Equal(("one", null), await KeptAsync());
        Assert.NotNull(await Processors.CommitAsync(new(former, null, new(10)), Cancellation));
    }

    [Fact]
    public async Task a_processor_whose_row_is_being_written_is_not_waited_for()
    {
        await ClaimAsync("one", TimeSpan.Zero);
        await using var writing = await HoldAsync("select from deeds.processors for update");

        Assert.Null(await Processors.ClaimAsync(Processor, "two", Short, Cancellation));
    }

    [Fact]
    public async Task a_claim_ends_by_the_clock_of_the_database()
    {
        var former = await ClaimAsync("one", Short);
        var other = World.OpenPostgres().Processors;
        var next = await Eventually.SeesAsync(() => other.ClaimAsync(Processor, "two", Long, Cancellation).AsTask(), claim => claim is not null);

        Assert.Equal((former.Epoch + 1, "two"), (next!.Epoch, next.Owner));
        Assert.Null(await Processors.CommitAsync(new(former, null, new(10)), Cancellation));
    }

    [Fact]
    public async Task a_claim_that_is_new_is_looked_at_and_not_written_again()
    {
        await ClaimAsync("one", Long);
        var written = await RowVersionAsync();

        await ClaimAsync("one", Long);
        var lookedAt = await RowVersionAsync();
        await ClaimAsync("one", Long * 2);

        Assert.Equal(written, lookedAt);
        Assert.NotEqual(written, await RowVersionAsync());
    }

    [Fact]
    public async Task a_transaction_of_a_worker_lasts_half_its_claim_at_most_and_leaves_no_limit_behind()
    {
        var claim = await ClaimAsync("one", TimeSpan.FromSeconds(10));
        await World.RunAsync(NoteSettings);

        await Processors.CommitAsync(new(claim, null, new(10)), Cancellation);

        Assert.Equal(
            ["idle_in_transaction_session_timeout=5000", "lock_timeout=2500", "statement_timeout=5000", "synchronous_commit=off"],
            await Sql.ColumnAsync<string>(World.ConnectionString, $"select name || '=' || setting from {World.Options.Schema}.limits order by name collate \"C\""));
        await AppendAsync("order-1");
        Assert.Equal(1, await CountAsync("order-1"));
    }

    [Theory]
    [InlineData(false, false, "off")]
    [InlineData(true, false, "on")]
    [InlineData(false, true, "on")]
    public async Task a_step_waits_for_the_disk_only_with_a_failure_that_is_told_of(bool fails, bool parks, string expected)
    {
        var claim = await ClaimAsync("one", Long);
        var failure = new ProcessorFailure { EventId = Some.Id(), EventName = "order.placed", Stream = "order-1", Position = new(1), Cause = "no", Attempts = 1, Since = Some.Time };
        await World.RunAsync(NoteSettings);

        await Processors.CommitAsync(new(claim, null, new(10)) { Failure = fails ? failure : null, ParkedFor = parks ? failure : null }, Cancellation);

        Assert.Equal([expected], await Sql.ColumnAsync<string>(World.ConnectionString, $"select setting from {World.Options.Schema}.limits where name = 'synchronous_commit'"));
    }

    [Fact]
    public async Task a_cause_no_text_of_the_database_can_hold_is_kept_readable()
    {
        var failure = new ProcessorFailure { EventId = Some.Id(), EventName = "order.placed", Stream = "order-1", Position = new(1), Cause = "half \ud800 and \0 nothing", Attempts = 1, Since = Some.Time };

        var kept = await Processors.CommitAsync(new(await ClaimAsync("one", Long), null, Position.Start) { Failure = failure }, Cancellation);

        Assert.Equal("half \ufffd and \ufffd nothing", kept?.Failure?.Cause);
        Assert.Equal(["half \ufffd and \ufffd nothing"], await Sql.ColumnAsync<string>(World.ConnectionString, $"select failure ->> 'cause' from {World.Options.Schema}.processors"));
    }

    private async Task<ProcessorClaim> ClaimAsync(string owner, TimeSpan term) =>
        Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, owner, term, Cancellation));

    private async Task<(string?, Position?)> KeptAsync() =>
        await Processors.FindAsync(Processor, Cancellation) is { } kept ? (kept.Owner, kept.Position) : default;

    private Task<string> RowVersionAsync() => Sql.ScalarAsync<string>(World.ConnectionString, $"select xmin::text from {World.Options.Schema}.processors");

    private Task<HeldTransaction> HoldAsync(string sql) => HeldTransaction.BeginAsync(World, sql);

    private async Task<int> WaitingAsync() => (await Eventually.SeesAsync(() => Sql.ColumnAsync<int>(World.ConnectionString, Waiting), processes => processes.Count == 1))[0];
}
