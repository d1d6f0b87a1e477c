using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Testing.Stores.Rebuilding;

/// <summary>A table takes the place of another with its position, at once, and nothing that was begun for the former one is written.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class RebuildContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const int Swaps = 20;

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private static readonly ProjectionTable Live = new("orders", [new("Number", "number", ColumnType.Integer, IsNullable: false), new("Total", "total", ColumnType.Numeric, IsNullable: true), new("Lines", "lines", ColumnType.Json, IsNullable: true)], [0])
    {
        Indexes = [new(["total"], IsUnique: true)],
    };

    private static readonly TableSwap Swap = new(Live, Live.Side, Live.Kept);

    private static readonly TableSwap Back = new(Live, Live.Kept, Live.Kept) { MayGoBack = true };

    private IDrivableStore Drivable => Assert.IsType<IDrivableStore>(Store, exactMatch: false);

    private IProjectionTables ProjectionTables => Drivable.Tables;

    [Fact]
    public async Task a_side_table_is_made_once_and_empty()
    {
        await World.AddTableAsync(Live);

        Assert.True(await ProjectionTables.CreateAsync(Live.Side, Live, Cancellation));
        await FillAsync(Live.Side, 5, Row(1));
        Assert.False(await Elsewhere().Tables.CreateAsync(Live.Side, Live, Cancellation));

        Assert.Equal("1", await RowsAsync(Live.Side));
        Assert.True(await ProjectionTables.ExistsAsync(Live.Side, Cancellation));
        Assert.NotNull((await FindAsync(Live.Side))?.RebuildStartedAt);
    }

    [Fact]
    public async Task a_swap_exchanges_tables_and_positions_and_keeps_the_former_ones()
    {
        await BothAsync(liveAt: 5, sideAt: 7);

        Assert.True(await ProjectionTables.SwapAsync(Swap, Cancellation));

        Assert.Equal(("2 3", "1 2", false), (await RowsAsync(Live), await RowsAsync(Live.Kept), await ProjectionTables.ExistsAsync(Live.Side, Cancellation)));
        Assert.Equal((7, 5), ((await FindAsync(Live))?.Position?.ToInt64(), (await FindAsync(Live.Kept))?.Position?.ToInt64()));
        Assert.Equal((null, null), ((await FindAsync(Live.Side))?.Position, (await FindAsync(Live.Side))?.RebuildStartedAt));
    }

    [Fact]
    public async Task a_page_that_was_begun_before_a_swap_is_written_to_neither_table()
    {
        var (live, side) = await BothAsync(liveAt: 5, sideAt: 5);
        await ProjectionTables.SwapAsync(Swap, Cancellation);

        Assert.Null(await Drivable.Processors.CommitAsync(new(live, new(5), new(6)) { Rows = [Row(9)] }, Cancellation));
        Assert.Null(await Drivable.Processors.CommitAsync(new(side, new(5), new(6)) { Rows = [Row(9) with { Table = Live.Side }] }, Cancellation));

        Assert.Equal(("2 3", "1 2"), (await RowsAsync(Live), await RowsAsync(Live.Kept)));
        Assert.Equal(new Position(5), (await FindAsync(Live))?.Position);
    }

    [Fact]
    public async Task a_table_that_is_gone_takes_no_place_and_is_dropped_once()
    {
        await BothAsync(liveAt: 5, sideAt: 7);
        await ProjectionTables.SwapAsync(Swap, Cancellation);

        Assert.False(await ProjectionTables.SwapAsync(Swap, Cancellation));
        Assert.Equal((true, false), (await ProjectionTables.DropAsync(Live.Kept, Cancellation), await ProjectionTables.DropAsync(Live.Kept, Cancellation)));
        Assert.False(await ProjectionTables.SwapAsync(Back, Cancellation));

        Assert.Equal("2 3", await RowsAsync(Live));
    }

    [Fact]
    public async Task a_table_that_is_behind_the_live_one_does_not_take_its_place()
    {
        await BothAsync(liveAt: 5, sideAt: 4);

        Assert.False(await ProjectionTables.SwapAsync(Swap, Cancellation));

        Assert.Equal(("1 2", "2 3", false), (await RowsAsync(Live), await RowsAsync(Live.Side), await ProjectionTables.ExistsAsync(Live.Kept, Cancellation)));
    }

    [Fact]
    public async Task the_kept_table_comes_back_with_its_position_and_may_go_again()
    {
        await BothAsync(liveAt: 5, sideAt: 7);
        await ProjectionTables.SwapAsync(Swap, Cancellation);

        Assert.True(await ProjectionTables.SwapAsync(Back, Cancellation));
        Assert.Equal(("1 2", "2 3", 5L), (await RowsAsync(Live), await RowsAsync(Live.Kept), (await FindAsync(Live))?.Position?.ToInt64()));
        Assert.True(await ProjectionTables.SwapAsync(Back, Cancellation));

        Assert.Equal(("2 3", "1 2", 7L), (await RowsAsync(Live), await RowsAsync(Live.Kept), (await FindAsync(Live))?.Position?.ToInt64()));
    }

    [Fact]
    public async Task one_rebuild_may_follow_another_once_the_kept_table_is_dropped()
    {
        await BothAsync(liveAt: 5, sideAt: 5);
        await ProjectionTables.SwapAsync(Swap, Cancellation);
        await ProjectionTables.CreateAsync(Live.Side, Live, Cancellation);
        await FillAsync(Live.Side, 8, Row(4));

        var taken = await Assert.ThrowsAsync<DeedsException>(async () => await ProjectionTables.SwapAsync(Swap, Cancellation));
        await ProjectionTables.DropAsync(Live.Kept, Cancellation);
        Assert.True(await ProjectionTables.SwapAsync(Swap, Cancellation));

        Assert.Equal((taken.Id, "4", "2 3"), (Swap.KeptIsTaken().Id, await RowsAsync(Live), await RowsAsync(Live.Kept)));
    }

    [Fact]
    public async Task a_dropped_table_is_gone_with_its_position_and_its_owner()
    {
        var (_, side) = await BothAsync(liveAt: 5, sideAt: 5);

        await ProjectionTables.DropAsync(Live.Side, Cancellation);
        await ProjectionTables.DropAsync(Live.Kept, Cancellation);

        Assert.False(await ProjectionTables.ExistsAsync(Live.Side, Cancellation));
        Assert.Equal((null, null, null), (await FindAsync(Live.Side)) is { } kept ? (kept.Position, kept.Owner, kept.RebuildStartedAt) : default);
        Assert.Null(await Drivable.Processors.CommitAsync(new(side, new(5), new(6)) { Rows = [Row(9) with { Table = Live.Side }] }, Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await ProjectionTables.DropAsync(Live, Cancellation));
    }

    [Fact]
    public async Task a_paused_processor_stays_paused_over_a_swap()
    {
        await BothAsync(liveAt: 5, sideAt: 5);
        await Drivable.Processors.DirectAsync(Live.Name, ProcessorDirective.Pause, Cancellation);

        await ProjectionTables.SwapAsync(Swap, Cancellation);

        Assert.Equal(ProcessorMode.Paused, (await FindAsync(Live))?.Mode);
    }

    [Fact]
    public async Task what_is_parked_goes_with_its_table()
    {
        var (live, side) = await BothAsync(liveAt: 5, sideAt: 5);
        await ParkAsync(live, "order-1");
        await ParkAsync(live, "order-2");
        await ParkAsync(side, "order-2");

        await ProjectionTables.SwapAsync(Swap, Cancellation);
        var (next, kept) = (await ParkedAsync(Live), await ParkedAsync(Live.Kept));
        await ProjectionTables.SwapAsync(Back, Cancellation);
        await ProjectionTables.DropAsync(Live.Kept, Cancellation);

        Assert.Equal(("order-2", "order-1 order-2"), (next, kept));
        Assert.Equal(("order-1 order-2", ""), (await ParkedAsync(Live), await ParkedAsync(Live.Kept)));
    }

    [Fact]
    public async Task rows_that_differ_are_told_in_key_order_as_they_stood()
    {
        var (_, side) = await BothAsync(liveAt: 5, sideAt: 6, Row(0, 1.50m, "[1]"), Row(2, 7, "[2]"), Row(3, 8, "[ ]"), Row(4));

        await using var pair = await ProjectionTables.OpenPairAsync(Live, Live.Side, Cancellation);
        await Drivable.Processors.CommitAsync(new(side, new(6), new(7)) { Rows = [Row(4) with { Table = Live.Side, Values = null }] }, Cancellation);
        var different = await pair.DifferencesAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal((5, 6, 2), (pair.LivePosition?.ToInt64(), pair.SidePosition?.ToInt64(), pair.LiveRows));
        Assert.Equal(["0: - / 1.50 [1]", "1:   / -", "2:   / 7 [2]", "3: - / 8 [ ]", "4: - /  "], different.Select(Text));
        Assert.Equal([null, new object?[] { 4, null, null }], await pair.LoadAsync(Live.Side, [1, 4], Cancellation));
    }

    [Fact]
    public async Task rows_that_are_alike_do_not_differ()
    {
        await BothAsync(liveAt: 5, sideAt: 5, Row(1), Row(2));

        await using var pair = await ProjectionTables.OpenPairAsync(Live, Live.Side, Cancellation);

        Assert.Empty(await pair.DifferencesAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task readers_see_one_table_or_the_other_and_never_neither_or_both()
    {
        await BothAsync(liveAt: 5, sideAt: 5);
        await ProjectionTables.SwapAsync(Swap, Cancellation);
        using var done = new CancellationTokenSource();
        var reading = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadUntilAsync(done.Token), Cancellation)));

        for (var swap = 0; swap < Swaps; swap++)
            Assert.True(await ProjectionTables.SwapAsync(Back, Cancellation));
        await done.CancelAsync();

        Assert.Subset(new HashSet<string> { "1 2", "2 3" }, (await reading).SelectMany(seen => seen).ToHashSet());
    }

    private static RowChange Row(int number, decimal? total = null, string? lines = null) => new(Live, number, [number, total, lines]);

    private static string Text(RowPair pair) => $"{pair.Key}: {Text(pair.Live)} / {Text(pair.Side)}";

    private static string Text(IReadOnlyList<object?>? row) => row is null ? "-" : FormattableString.Invariant($"{row[1]} {row[2]}");

    private IDrivableStore Elsewhere() => (IDrivableStore)World.Open();

    private async Task<HashSet<string>> ReadUntilAsync(CancellationToken done)
    {
        var store = Elsewhere();
        var seen = new HashSet<string>();
        do
            seen.Add(await RowsAsync(Live, store));
        while (!done.IsCancellationRequested);
        return seen;
    }

    /// <summary>A live table with rows 1 and 2, and a table beside it with rows 2 and 3, or others.</summary>
    private async Task<(ProcessorClaim Live, ProcessorClaim Side)> BothAsync(long liveAt, long sideAt, params IReadOnlyList<RowChange> side)
    {
        await World.AddTableAsync(Live);
        var live = await FillAsync(Live, liveAt, Row(1), Row(2));
        await ProjectionTables.CreateAsync(Live.Side, Live, Cancellation);
        return (live, await FillAsync(Live.Side, sideAt, side.Count == 0 ? [Row(2), Row(3)] : side));
    }

    private async Task<ProcessorClaim> FillAsync(ProjectionTable table, long position, params IReadOnlyList<RowChange> rows)
    {
        var claim = Assert.IsType<ProcessorClaim>(await Drivable.Processors.ClaimAsync(table.Name, "one", Long, Cancellation));
        Assert.NotNull(await Drivable.Processors.CommitAsync(new(claim, null, new(position)) { Rows = [.. rows.Select(row => row with { Table = table })] }, Cancellation));
        return claim;
    }

    private async Task ParkAsync(ProcessorClaim claim, StreamId stream)
    {
        var parked = new ParkedEvent(stream, new(5), Some.Id(), "order.placed");
        var failure = new ProcessorFailure { EventId = parked.EventId, EventName = parked.EventName, Stream = stream, Position = parked.Position, Cause = "no", Attempts = 1, Since = Some.Time };
        Assert.NotNull(await Drivable.Processors.CommitAsync(new(claim, new(5), new(5)) { Parks = [parked], ParkedFor = failure }, Cancellation));
    }

    private async Task<string> ParkedAsync(ProjectionTable table) =>
        string.Join(' ', (await Elsewhere().Processors.Parking.ListAsync(table.Name, Cancellation)).Select(parked => parked.Stream.Value).Order(StringComparer.Ordinal));

    private Task<string> RowsAsync(ProjectionTable table) => RowsAsync(table, Elsewhere());

    private static async Task<string> RowsAsync(ProjectionTable table, IDrivableStore store) =>
        string.Join(' ', await store.Projections.ReadAsync(table, ProjectionQuery.All, Cancellation).Select(row => row[0]).ToListAsync(Cancellation));

    private async Task<ProcessorCheckpoint?> FindAsync(ProjectionTable table) => await Elsewhere().Processors.FindAsync(table.Name, Cancellation);
}
