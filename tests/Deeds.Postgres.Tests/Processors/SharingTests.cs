using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>Several processes on one database, each with its share of eight processors.</summary>
public sealed class SharingTests : PostgresTest
{
    private const int Orders = 60;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);
    }

    [Fact]
    public async Task whoever_comes_gets_a_share_and_whoever_goes_leaves_it_and_no_page_is_lost()
    {
        await using var one = await StartAsync();
        await SharedAsync(Notice.Processors);
        var placing = PlaceAsync();
        await using (await StartAsync())
        {
            await SharedAsync(4, 4);
            await using (await StartAsync())
                await SharedAsync(2, 3, 3);
            await SharedAsync(4, 4);
        }

        await SharedAsync(Notice.Processors);
        await placing;
        await ShippedOnceAsync();
    }

    [Fact]
    public async Task nothing_changes_hands_when_nothing_changes()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await SharedAsync(4, 4);
        var epochs = await EpochsAsync();

        await PlaceAsync();
        await ShippedOnceAsync();

        Assert.Equal(epochs, await EpochsAsync());
    }

    [Fact]
    public async Task what_a_killed_process_held_several_others_take_over()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await using (var killed = WorkerProcess.Start(World, WorkerProcess.Notices))
        {
            await SharedAsync(2, 3, 3);
            await killed.KillAsync();
        }

        await SharedAsync(4, 4);
        await PlaceAsync();
        await ShippedOnceAsync();
    }

    [Fact]
    public async Task a_sign_of_life_ends_by_the_clock_of_the_database_or_with_its_worker()
    {
        var processors = Store.Processors;
        await processors.AttendAsync(new("long", ["a"]), TimeSpan.FromHours(1), Cancellation);
        await processors.AttendAsync(new("short", ["a"]), TimeSpan.Zero, Cancellation);

        var both = await processors.AttendAsync(new("me", ["b", "a"]), TimeSpan.FromHours(1), Cancellation);
        await processors.LeaveAsync("long", Cancellation);
        var alone = await processors.AttendAsync(new("me", ["c"]), TimeSpan.FromHours(1), Cancellation);

        Assert.Equal(["long: a", "me: a b"], both.Workers.Select(worker => $"{worker.Owner}: {string.Join(' ', worker.Processors)}").Order());
        Assert.Equal(["me: c"], alone.Workers.Select(worker => $"{worker.Owner}: {string.Join(' ', worker.Processors)}"));
    }

    private Task<ShippingHost> StartAsync() => ShippingHost.StartAsync(World.ConnectionString, World.Options, configure: Notice.AddTo);

    private async Task PlaceAsync()
    {
        foreach (var number in Enumerable.Range(1, Orders))
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.placed", $$"""{"number":{{number}}}""")]), Cancellation);
    }

    private async Task SharedAsync(params int[] shares)
    {
        const string Shares = "select count(*)::integer from deeds.processors where owner is not null and claimed_until > now() group by owner order by 1";
        await Eventually.SeesAsync(() => Sql.ColumnAsync<int>(World.ConnectionString, World.InSchema(Shares)), seen => seen.SequenceEqual(shares), $"[{string.Join(", ", shares)}]");
    }

    private async Task ShippedOnceAsync()
    {
        const string Shipped = "select data ->> 'number' from deeds.events where type = 'order.shipped'";
        var shipped = await Eventually.SeesAsync(() => Sql.ColumnAsync<string>(World.ConnectionString, World.InSchema(Shipped)), numbers => numbers.Count >= Orders);
        Assert.Equal(Enumerable.Range(1, Orders), shipped.Select(int.Parse).Order());
    }

    private Task<long> EpochsAsync() => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema("select sum(epoch)::bigint from deeds.processors"));
}
