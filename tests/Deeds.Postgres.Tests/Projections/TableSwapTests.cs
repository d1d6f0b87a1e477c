using Deeds.Postgres.Tests.Processors;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Tests.Projections;

/// <summary>What a swap does to names, rights and locks of a database.</summary>
public sealed class TableSwapTests : PostgresTest
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private static readonly ProjectionTable Live = new("orders", [new("Number", "number", ColumnType.Integer, false), new("Total", "total", ColumnType.Numeric, true)], [0])
    {
        Indexes = [new(["total"], IsUnique: true), new(["total", "number"], IsUnique: false)],
    };

    private static readonly TableSwap Swap = new(Live, Live.Side, Live.Kept);

    private static readonly TableSwap Back = new(Live, Live.Kept, Live.Kept) { MayGoBack = true };

    private string Waiting => $"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%\"{World.Options.Schema}\".%'";

    [Fact]
    public async Task indexes_go_by_the_names_of_their_tables_however_often_these_change()
    {
        await BothAsync();
        string[] ofLive = ["orders_pkey", "orders_total_key", "orders_total_number_idx"];
        var before = await IndexesAsync(Live);

        await Store.Tables.SwapAsync(Swap, Cancellation);
        await Store.Tables.SwapAsync(Back, Cancellation);
        await Store.Tables.SwapAsync(Back, Cancellation);
        var after = await IndexesAsync(Live);
        var kept = await IndexesAsync(Live.Kept);
        await Store.Tables.DropAsync(Live.Kept, Cancellation);
        await Store.Tables.CreateAsync(Live.Side, Live, Cancellation);
        await World.AddTableAsync(Live);

        Assert.Equal(ofLive, before);
        Assert.Equal(ofLive, after);
        Assert.Equal(["orders__old_pkey", "orders__old_total_key", "orders__old_total_number_idx"], kept);
        Assert.Equal(ofLive, await IndexesAsync(Live));
        Assert.Equal(3, (await IndexesAsync(Live.Side)).Length);
    }

    [Fact]
    public async Task whoever_may_read_the_live_table_may_read_the_one_that_takes_its_place()
    {
        var role = $"reader_{World.Options.Schema}";
        await World.AddTableAsync(Live);
        await Sql.RunAsync(World.ConnectionString, $"create role {role}; grant select on {World.Options.Schema}.orders to {role}; grant select on {World.Options.Schema}.orders to public");
        await Store.Tables.CreateAsync(Live.Side, Live, Cancellation);

        await Store.Tables.SwapAsync(Swap, Cancellation);

        Assert.True(await Sql.ScalarAsync<bool>(World.ConnectionString, $"select has_table_privilege('{role}', '{World.Options.Schema}.orders', 'select')"));
        Assert.False(await Sql.ScalarAsync<bool>(World.ConnectionString, $"select has_table_privilege('{role}', '{World.Options.Schema}.orders', 'insert')"));
    }

    [Fact]
    public async Task a_view_that_would_go_on_reading_the_former_table_is_told_before_and_at_the_swap()
    {
        await BothAsync();
        await World.RunAsync("create view deeds.totals as select sum(total) from deeds.orders");

        var atSwap = await Assert.ThrowsAsync<DeedsException>(async () => await Store.Tables.SwapAsync(Swap, Cancellation));
        await Store.Tables.DropAsync(Live.Side, Cancellation);
        var before = await Assert.ThrowsAsync<DeedsException>(async () => await Store.Tables.CreateAsync(Live.Side, Live, Cancellation));

        Assert.Equal(("DEED0597", "DEED0597"), (atSwap.Id, before.Id));
        Assert.Contains("totals would go on reading the former table of orders", before.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_table_that_is_in_use_all_the_time_is_left_alone_and_the_user_named()
    {
        await BothAsync();
        await using var reading = await HeldTransaction.BeginAsync(World, "select from deeds.orders");

        var refused = await Assert.ThrowsAsync<DeedsException>(async () => await With(TimeSpan.FromMilliseconds(10)).Tables.SwapAsync(Swap, Cancellation));

        Assert.Equal("DEED0598", refused.Id);
        Assert.Contains("idle in transaction", refused.Message, StringComparison.Ordinal);
        Assert.True(await Store.Tables.ExistsAsync(Live.Side, Cancellation));
    }

    [Fact]
    public async Task a_role_that_may_make_no_tables_is_told_who_may()
    {
        var role = $"worker_{World.Options.Schema}";
        await World.AddTableAsync(Live);
        await Sql.RunAsync(World.ConnectionString, $"create role {role} login");
        await Sql.RunAsync(World.ConnectionString, $"grant usage on schema {World.Options.Schema} to {role}; grant select on all tables in schema {World.Options.Schema} to {role}");
        var worker = World.OpenPostgres($"{World.ConnectionString};Options=-c role={role}");

        var refused = await Assert.ThrowsAsync<DeedsException>(async () => await worker.Tables.CreateAsync(Live.Side, Live, Cancellation));

        Assert.Equal("DEED0599", refused.Id);
    }

    [Fact]
    public async Task a_page_that_waits_for_the_swap_writes_nothing()
    {
        var live = await BothAsync();
        await using var holding = await HeldTransaction.BeginAsync(World, "select from deeds.processors for update");
        var swap = With(Long).Tables.SwapAsync(Swap, Cancellation).AsTask();
        await WaitingAsync(1);
        var page = Store.Processors.CommitAsync(new(live, new(5), new(6)) { Rows = [new(Live, 9, [9, 9m])] }, Cancellation).AsTask();
        await WaitingAsync(2);

        await holding.CommitAsync();

        Assert.True(await swap);
        Assert.Null(await page);
        Assert.Equal([[2, 2m]], await Store.Projections.ReadAsync(Live, ProjectionQuery.All, Cancellation).ToListAsync(Cancellation));
    }

    private PostgresEventStore With(TimeSpan patience) => World.OpenPostgres(patience: patience);

    private async Task<ProcessorClaim> BothAsync()
    {
        await World.AddTableAsync(Live);
        var live = await FillAsync(Live, 1);
        await Store.Tables.CreateAsync(Live.Side, Live, Cancellation);
        await FillAsync(Live.Side, 2);
        return live;
    }

    private async Task<ProcessorClaim> FillAsync(ProjectionTable table, int number)
    {
        var claim = Assert.IsType<ProcessorClaim>(await Store.Processors.ClaimAsync(table.Name, "one", Long, Cancellation));
        Assert.NotNull(await Store.Processors.CommitAsync(new(claim, null, new(5)) { Rows = [new(table, number, [number, (decimal)number])] }, Cancellation));
        return claim;
    }

    private async Task<string[]> IndexesAsync(ProjectionTable table) =>
        [.. await Sql.ColumnAsync<string>(World.ConnectionString, $"select indexname::text from pg_indexes where schemaname = '{World.Options.Schema}' and tablename = '{table.Name}' order by 1")];

    private Task WaitingAsync(int sessions) => Eventually.SeesAsync(() => Sql.ScalarAsync<long>(World.ConnectionString, Waiting), waiting => waiting >= sessions);
}
