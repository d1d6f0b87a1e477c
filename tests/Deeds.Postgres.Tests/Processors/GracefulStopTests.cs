using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A process that the operating system asks to end.</summary>
public sealed class GracefulStopTests : PostgresTest
{
    private const int Orders = 200;

    [Fact]
    public async Task it_finishes_its_pages_and_gives_everything_back()
    {
        await PlaceAsync();
        await using var worker = WorkerProcess.Start(World);
        await UntilAsync("select count(*) from deeds.events where type = 'order.shipped'", least: 20);

        var exitCode = await worker.TerminateAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal((0, 0), (await CountAsync("select count(owner) from deeds.processors"), await CountAsync("select count(*) from deeds.workers")));
        await using var next = await ShippingHost.StartAsync(World.ConnectionString, World.Options);
        await UntilAsync("select count(*) from deeds.shipments where shipments = 1", least: Orders);
        Assert.Equal(Orders, await CountAsync("select count(*) from deeds.events where type = 'order.shipped'"));
    }

    [Fact]
    public async Task it_abandons_what_hangs_and_says_so_by_its_exit_code()
    {
        await PlaceAsync();
        await using var worker = WorkerProcess.Start(World, WorkerProcess.Hanging);
        await UntilAsync("select count(owner) from deeds.processors where name in ('hang', 'ship', 'shipments')", least: 3);

        var exitCode = await worker.TerminateAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(["hang"], await Sql.ColumnAsync<string>(World.ConnectionString, World.InSchema("select name from deeds.processors where owner is not null")));
        Assert.Equal(0, await CountAsync("select count(*) from deeds.workers"));
    }

    private async Task PlaceAsync()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);
        foreach (var number in Enumerable.Range(1, Orders))
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.placed", $$"""{"number":{{number}}}""")]), Cancellation);
    }

    private Task<long> CountAsync(string sql) => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema(sql));

    private Task UntilAsync(string sql, long least) => Eventually.SeesAsync(() => CountAsync(sql), count => count >= least, $"{sql} >= {least}");
}
