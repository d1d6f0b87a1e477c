using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Reading;

public sealed class FenceTests : PostgresTest
{
    [Fact]
    public async Task an_unrelated_transaction_in_another_database_hides_nothing()
    {
        var elsewhere = new NpgsqlConnectionStringBuilder(World.ConnectionString) { Database = "postgres" }.ConnectionString;
        await using var other = await Sql.OpenAsync(elsewhere);
        await using var transaction = await other.BeginTransactionAsync(Cancellation);
        await using var command = new NpgsqlCommand("select pg_current_xact_id()", other, transaction);
        await command.ExecuteNonQueryAsync(Cancellation);
        await LeaveHoleAsync();

        Assert.Equal(["order-2"], (await PageAsync()).Events.Select(stored => stored.Stream.Value));
    }

    [Fact]
    public async Task behind_an_open_append_a_page_says_that_there_is_nothing_to_deliver_now()
    {
        var open = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        await AppendAsync("order-2");
        var reader = Store.ReadAfter(Position.Start, EventFilter.All);

        var waiting = await reader.ReadPageAsync(cancellationToken: Cancellation);
        await open.EndAsync(commit: true);
        var settled = await reader.ReadPageAsync(cancellationToken: Cancellation);

        Assert.Empty(waiting.Events);
        Assert.Equal((Position.Start, true), (waiting.Through, waiting.IsLast));
        Assert.Equal(["order-1", "order-2"], settled.Events.Select(stored => stored.Stream.Value));
    }

    [Fact]
    public async Task an_append_that_began_after_the_hole_is_not_waited_for()
    {
        await LeaveHoleAsync();
        var reader = World.OpenPostgres().ReadAfter(Position.Start, EventFilter.All);
        var before = await World.BeginAppendAsync(new("order-8", Expectation.Any, Some.Events(1)));
        Assert.Empty((await reader.ReadPageAsync(cancellationToken: Cancellation)).Events);
        await using var after = await World.HoldUnrelatedTransactionAsync();
        var later = await World.BeginAppendAsync(new("order-9", Expectation.Any, Some.Events(1)));

        await before.EndAsync(commit: false);

        Assert.Equal(["order-2"], (await reader.ReadPageAsync(cancellationToken: Cancellation)).Events.Select(stored => stored.Stream.Value));
        await later.EndAsync(commit: true);
    }

    [Fact]
    public async Task a_filter_does_not_hide_a_hole()
    {
        await AppendAsync("order-1");
        var late = await World.BeginAppendAsync(new("order-2", Expectation.Any, [Some.Event("wanted")]));
        await AppendAsync("order-3", 5);
        var reader = Store.ReadAfter(Position.Start, EventFilter.Named("wanted"));
        Assert.Empty((await reader.ReadPageAsync(2, Cancellation)).Events);

        await late.EndAsync(commit: true);

        Assert.Equal(["order-2"], (await reader.ReadPageAsync(2, Cancellation)).Events.Select(stored => stored.Stream.Value));
    }

    private async Task LeaveHoleAsync()
    {
        var lost = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        await lost.EndAsync(commit: false);
        await AppendAsync("order-2");
    }

    private ValueTask<EventPage> PageAsync() => Store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(cancellationToken: Cancellation);
}
