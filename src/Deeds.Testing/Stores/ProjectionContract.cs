using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Testing.Stores;

/// <summary>Rows of projections are written with the position, or with the append, or not at all.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class ProjectionContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private static readonly ProjectionTable Table = new(
        "order_lines",
        [
            new("OrderId", "order_id", ColumnType.Uuid, IsNullable: false),
            new("Line", "line", ColumnType.Integer, IsNullable: false),
            new("Sku", "sku", ColumnType.Text, IsNullable: false),
            new("Price", "price", ColumnType.Numeric, IsNullable: true),
            new("Tags", "tags", ColumnType.Json, IsNullable: true),
        ],
        [0, 1]);

    private static readonly ProjectionTable UniqueTable = new("codes", [new("Line", "line", ColumnType.Integer, IsNullable: false), new("Sku", "sku", ColumnType.Text, IsNullable: true)], [0])
    {
        Indexes = [new(["sku"], IsUnique: true)],
    };

    private static readonly Guid Order = Some.Id();

    private IDrivableStore Drivable => Assert.IsType<IDrivableStore>(Store, exactMatch: false);

    [Fact]
    public async Task text_that_no_column_holds_is_neither_written_nor_asked_for()
    {
        const string Nothing = "a\0b";

        await Assert.ThrowsAsync<RowsRefusedException>(async () => await CommitAsync(await ClaimAsync(), null, Row(1, Nothing)));
        var refusal = await Assert.ThrowsAsync<DeedsException>(async () => await Drivable.Projections.ReadAsync(Table, ProjectionQuery.All.Where("Sku", Nothing), Cancellation).CountAsync(Cancellation));

        Assert.Contains("U+0000", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task rows_are_written_with_the_position_and_read_back_by_key()
    {
        await CommitAsync(await ClaimAsync(), null, Row(1, "tea", 1.50m, "[1]"), Row(2, "milk"));

        Assert.Equal([["tea", 1.50m, "[1]"], null, ["milk", null, null]], await ValuesAsync(1, 3, 2));
    }

    [Fact]
    public async Task rows_are_replaced_and_removed()
    {
        var claim = await ClaimAsync();
        await CommitAsync(claim, null, Row(1, "tea"), Row(2, "milk"));

        await CommitAsync(claim, new(10), Row(1, "coffee"), Row(2, "milk") with { Values = null }, Row(3, "none") with { Values = null });

        Assert.Equal([["coffee", null, null], null], await ValuesAsync(1, 2));
    }

    [Fact]
    public async Task a_commit_that_is_lost_writes_no_row()
    {
        var claim = await ClaimAsync();
        await CommitAsync(claim, null, Row(1, "tea"));

        Assert.Null(await Drivable.Processors.CommitAsync(new(claim, null, new(11)) { Rows = [Row(1, "coffee"), Row(2, "milk")] }, Cancellation));

        Assert.Equal([["tea", null, null], null], await ValuesAsync(1, 2));
    }

    [Theory]
    [InlineData("Sku", Comparison.Equal, "milk", "2")]
    [InlineData("Sku", Comparison.NotEqual, "milk", "1 3")]
    [InlineData("Sku", Comparison.Greater, "Z", "1 2 3")]
    [InlineData("Line", Comparison.Less, 2, "1")]
    [InlineData("Line", Comparison.GreaterOrEqual, 2, "2 3")]
    [InlineData("Price", Comparison.Equal, null, "2")]
    [InlineData("Price", Comparison.NotEqual, null, "1 3")]
    [InlineData("Price", Comparison.LessOrEqual, 2, "1 3")]
    public async Task rows_are_filtered(string property, Comparison comparison, object? value, string expected) =>
        Assert.Equal(expected, await LinesAsync(ProjectionQuery.All.Where(property, comparison, value)));

    [Fact]
    public async Task rows_come_in_the_order_that_is_asked_for_with_nulls_last_and_then_by_key()
    {
        Assert.Equal("1 2 3", await LinesAsync(ProjectionQuery.All));
        Assert.Equal("3 1 2", await LinesAsync(ProjectionQuery.All.OrderBy("Price")));
        Assert.Equal("1 3 2", await LinesAsync(ProjectionQuery.All.OrderByDescending("Price")));
        Assert.Equal("2", await LinesAsync(ProjectionQuery.All.OrderBy("Sku").Skip(0).Take(1)));
        Assert.Equal("3", await LinesAsync(ProjectionQuery.All.OrderBy("Sku").Skip(1).Take(1)));
    }

    [Fact]
    public async Task rows_of_an_append_are_committed_with_it()
    {
        await World.AddTableAsync(Table);
        Drivable.AddWork(EventFilter.Named("line.added"), new Adding());

        await AppendAsync("order-1", Expectation.NoStream, Some.Event("line.added"), Some.Event("line.added"), Some.Event("other"));
        await AppendAsync("order-1", Expectation.Exists, Some.Event("other"));
        await AppendAsync("order-1", Expectation.Exists, Some.Event("line.added"));

        Assert.Equal([["added 3", null, null]], await ValuesAsync(0));
    }

    [Fact]
    public async Task rows_of_an_append_that_is_vetoed_are_not()
    {
        await World.AddTableAsync(Table);
        Drivable.AddWork(EventFilter.Named("line.added"), new Adding());
        Drivable.AddWork(EventFilter.Named("line.added"), new Vetoing());

        Assert.IsType<AppendResult.Vetoed>(await Store.AppendAsync(new StreamAppend("order-1", Expectation.NoStream, [Some.Event("line.added")]), Cancellation));

        Assert.Equal([null], await ValuesAsync(0));
        Assert.Empty(await ReadAsync("order-1"));
    }

    [Fact]
    public async Task rows_that_double_what_is_unique_are_refused_and_nothing_is_written()
    {
        var claim = await UniqueAsync();

        await Assert.ThrowsAsync<RowsRefusedException>(async () => await Drivable.Processors.CommitAsync(new(claim, new(10), new(20)) { Rows = [Unique(3, "salt"), Unique(4, "tea")] }, Cancellation));

        Assert.Equal("1 tea, 2 ", await UniqueRowsAsync());
        Assert.Equal(new Position(10), (await Drivable.Processors.FindAsync(claim.Checkpoint.Processor, Cancellation))?.Position);
    }

    [Fact]
    public async Task a_row_keeps_what_is_unique_and_leaves_it_to_another_when_it_changes_or_goes()
    {
        var claim = await UniqueAsync();

        claim = claim with { Checkpoint = (await Drivable.Processors.CommitAsync(new(claim, new(10), new(20)) { Rows = [Unique(1, "tea"), Unique(2, "milk"), Unique(5, null)] }, Cancellation))! };
        claim = claim with { Checkpoint = (await Drivable.Processors.CommitAsync(new(claim, new(20), new(30)) { Rows = [Unique(1, "salt"), Unique(5, "tea"), Unique(2, "") with { Values = null }] }, Cancellation))! };
        Assert.NotNull(await Drivable.Processors.CommitAsync(new(claim, new(30), new(40)) { Rows = [Unique(6, "milk")] }, Cancellation));

        Assert.Equal("1 salt, 5 tea, 6 milk", await UniqueRowsAsync());
    }

    [Fact]
    public async Task an_append_whose_row_doubles_what_is_unique_stores_nothing()
    {
        await UniqueAsync();
        Drivable.AddWork(EventFilter.Named("line.added"), new Doubling());

        await Assert.ThrowsAsync<RowsRefusedException>(async () => await Store.AppendAsync(new StreamAppend("order-1", Expectation.NoStream, [Some.Event("line.added")]), Cancellation));

        Assert.Equal("1 tea, 2 ", await UniqueRowsAsync());
        Assert.Empty(await ReadAsync("order-1"));
    }

    private static RowChange Unique(int line, string? sku) => new(UniqueTable, RowKey.Of(line), [line, sku]);

    // Two rows without a value are not equal in it.
    private async Task<ProcessorClaim> UniqueAsync()
    {
        await World.AddTableAsync(UniqueTable);
        var claim = Assert.IsType<ProcessorClaim>(await Drivable.Processors.ClaimAsync(UniqueTable.Name, "one", TimeSpan.FromHours(1), Cancellation));
        var checkpoint = await Drivable.Processors.CommitAsync(new(claim, null, new(10)) { Rows = [Unique(1, "tea"), Unique(2, null)] }, Cancellation);
        return claim with { Checkpoint = Assert.IsType<ProcessorCheckpoint>(checkpoint) };
    }

    private async Task<string> UniqueRowsAsync() =>
        string.Join(", ", await Drivable.Projections.ReadAsync(UniqueTable, ProjectionQuery.All, Cancellation).Select(row => $"{row[0]} {row[1]}").ToListAsync(Cancellation));

    private static RowChange Row(int line, string sku, decimal? price = null, string? tags = null) =>
        new(Table, RowKey.Of(Order, line), [Order, line, sku, price, tags]);

    private async Task<ProcessorClaim> ClaimAsync()
    {
        await World.AddTableAsync(Table);
        return Assert.IsType<ProcessorClaim>(await Drivable.Processors.ClaimAsync("order_lines", "one", TimeSpan.FromHours(1), Cancellation));
    }

    private async Task CommitAsync(ProcessorClaim claim, Position? from, params IReadOnlyList<RowChange> rows) =>
        Assert.NotNull(await Drivable.Processors.CommitAsync(new(claim, from, new((from?.ToInt64() ?? 0) + 10)) { Rows = rows }, Cancellation));

    private async Task<IEnumerable<object?[]?>> ValuesAsync(params IReadOnlyList<int> lines)
    {
        var rows = await ((IDrivableStore)World.Open()).Projections.LoadAsync(Table, [.. lines.Select(line => RowKey.Of(Order, line))], Cancellation);
        return rows.Select(row => row?.Skip(2).ToArray());
    }

    private async Task<string> LinesAsync(ProjectionQuery query)
    {
        if (await Drivable.Processors.FindAsync("order_lines", Cancellation) is null)
            await CommitAsync(await ClaimAsync(), null, Row(3, "sugar", 1m), Row(1, "tea", 2m), Row(2, "milk"));
        return string.Join(' ', await Drivable.Projections.ReadAsync(Table, query, Cancellation).Select(row => row[1]).ToListAsync(Cancellation));
    }

    // Counts lines in row 0, one by one: what it wrote itself it sees again.
    private sealed class Adding : IAppendWork
    {
        public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
        {
            var rows = Assert.IsType<IProjectionTransaction>(transaction, exactMatch: false);
            foreach (var _ in transaction.Events.Where(stored => stored.Name == "line.added"))
            {
                var before = (await rows.LoadAsync(Table, [RowKey.Of(Order, 0)]))[0];
                await rows.WriteAsync([Row(0, $"added {(before is null ? 0 : int.Parse(((string)before[2]!).Split(' ')[1], null)) + 1}")]);
            }

            return null;
        }
    }

    private sealed class Doubling : IAppendWork
    {
        public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
        {
            await Assert.IsType<IProjectionTransaction>(transaction, exactMatch: false).WriteAsync([Unique(7, "tea")]);
            return null;
        }
    }

    private sealed class Vetoing : IAppendWork
    {
        public ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction) => new(new AppendVeto("guard", "No."));
    }
}
