using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Projections;

public sealed class RowTests : PostgresTest
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private static readonly ProjectionTable Counters = new("counters", [new("Name", "name", ColumnType.Text, false), new("Count", "count", ColumnType.Integer, false)], [0]);

    private static readonly ProjectionTable Names = new("names", [new("Name", "na\"me", ColumnType.Text, false)], [0]);

    private static readonly ProjectionTable Everything = new("everything", [new("Id", "id", ColumnType.Uuid, false), .. Enum.GetValues<ColumnType>().Select(type => new ProjectionColumn($"A{type}", $"a_{type}".ToLowerInvariant(), type, IsNullable: true))], [0]);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var table in (ProjectionTable[])[Counters, Names, Everything])
            await World.AddTableAsync(table);
    }

    [Fact]
    public async Task every_type_of_column_is_kept_and_so_is_null()
    {
        var (full, empty) = (Some.Id(), Some.Id());
        object?[] values =
        [
            full, "it's", full, true, (short)-3, 70_000, 5_000_000_000L, 12.3400m, 1.5f, 2.25d, Some.Time.AddMicroseconds(7), new DateOnly(2024, 2, 29),
            new TimeOnly(23, 59, 59, 999, 999), new TimeSpan(40, 1, 2, 3), """{"b": 1,"a":[]}""", new byte[] { 0, 255 },
        ];
        object?[] nulls = [empty, .. new object?[values.Length - 1]];

        await CommitAsync(new RowChange(Everything, full, values), new RowChange(Everything, empty, nulls));

        Assert.Equal([values, nulls], await Store.Projections.LoadAsync(Everything, [full, empty], Cancellation));
    }

    [Fact]
    public async Task of_several_changes_to_a_row_the_last_holds()
    {
        await CommitAsync(Counted("a", 1), Removed("a"), Counted("b", 1), Counted("a", 2), Removed("b"));

        Assert.Equal([["a", 2]], await AllAsync(Counters));
    }

    [Fact]
    public async Task a_table_of_nothing_but_its_key_takes_a_row_twice()
    {
        var claim = await CommitAsync(Named("é"), Named("B"), Named("a"));
        await Store.Processors.CommitAsync(new(claim, new(10), new(20)) { Rows = [Named("a"), Named("'; drop table names")] }, Cancellation);

        Assert.Equal([["'; drop table names"], ["B"], ["a"], ["é"]], await AllAsync(Names));
        Assert.Equal([["é"]], await Store.Projections.LoadAsync(Names, ["é"], Cancellation));
    }

    [Fact]
    public async Task a_former_owner_writes_no_row()
    {
        var former = Assert.IsType<ProcessorClaim>(await Store.Processors.ClaimAsync("counters", "one", TimeSpan.Zero, Cancellation));
        await World.OpenPostgres().Processors.ClaimAsync("counters", "two", Long, Cancellation);

        Assert.Null(await Store.Processors.CommitAsync(new(former, null, new(10)) { Rows = [Counted("a", 1)] }, Cancellation));

        Assert.Empty(await AllAsync(Counters));
    }

    [Fact]
    public async Task a_row_the_database_refuses_leaves_the_position()
    {
        var claim = await CommitAsync(Counted("a", 1));
        await World.RunAsync("alter table deeds.counters add check (count < 5)");

        var refused = await Assert.ThrowsAsync<RowsRefusedException>(async () => await Store.Processors.CommitAsync(new(claim, new(10), new(20)) { Rows = [Counted("b", 1), Counted("a", 9)] }, Cancellation));

        Assert.StartsWith("DEED0585: PostgreSQL refuses rows of table counters by counters_count_check: new row", refused.Message, StringComparison.Ordinal);
        Assert.Equal([["a", 1]], await AllAsync(Counters));
        Assert.Equal(new Position(10), (await Store.Processors.FindAsync("counters", Cancellation))?.Position);
    }

    [Fact]
    public async Task appends_at_the_same_time_count_in_one_row_and_lose_nothing()
    {
        const int Appends = 12;
        var stores = Enumerable.Range(0, 4).Select(_ => World.OpenPostgres()).ToList();
        foreach (var store in stores)
            store.AddWork(EventFilter.Named("counted"), new Counting());

        await Task.WhenAll(Enumerable.Range(0, Appends).Select(number => Task.Run(
            () => stores[number % stores.Count].AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("counted")]), Cancellation).AsTask(), Cancellation)));

        Assert.Equal([["all", Appends]], await AllAsync(Counters));
    }

    private static RowChange Counted(string name, int count) => new(Counters, name, [name, count]);

    private static RowChange Removed(string name) => new(Counters, name, null);

    private static RowChange Named(string name) => new(Names, name, [name]);

    private async Task<ProcessorClaim> CommitAsync(params IReadOnlyList<RowChange> rows)
    {
        var claim = Assert.IsType<ProcessorClaim>(await Store.Processors.ClaimAsync(rows[0].Table.Name, "one", Long, Cancellation));
        Assert.NotNull(await Store.Processors.CommitAsync(new(claim, null, new(10)) { Rows = rows }, Cancellation));
        return claim;
    }

    private async Task<List<IReadOnlyList<object?>>> AllAsync(ProjectionTable table) =>
        await Store.Projections.ReadAsync(table, ProjectionQuery.All, Cancellation).ToListAsync(Cancellation);

    private sealed class Counting : IAppendWork
    {
        public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
        {
            var rows = (IProjectionTransaction)transaction;
            var before = (await rows.LoadAsync(Counters, ["all"]))[0];
            await rows.WriteAsync([Counted("all", (int)(before?[1] ?? 0) + 1)]);
            return null;
        }
    }
}
