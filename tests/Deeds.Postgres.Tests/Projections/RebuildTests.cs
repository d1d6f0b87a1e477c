using Deeds.Postgres.Tests.Processors;
using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Projections;

/// <summary>A projection that is rebuilt while other processes live, write and are killed.</summary>
public sealed class RebuildTests : PostgresTest
{
    private const int Orders = 60;
    private const string Shipments = "shipments";

    [Fact]
    public async Task a_rebuild_goes_on_after_a_kill_and_is_swapped_under_a_host_that_writes()
    {
        await CreateAsync();
        await ShipAsync(1, Orders);
        await using var operatorsOwn = await ShippingHost.StartAsync(World.ConnectionString, World.Options, drives: false);
        var rebuilds = operatorsOwn.Get<ProjectionRebuilds>();
        await using var worker = WorkerProcess.Start(World);
        await rebuilds.StartAsync(Shipments, Cancellation);
        await worker.KillAsync();
        await using var host = await ShippingHost.StartAsync(World.ConnectionString, World.Options);

        await rebuilds.CatchUpAsync(Shipments, cancellationToken: Cancellation);
        await Task.WhenAll(ShipAsync(Orders + 1, Orders), rebuilds.SwapAsync(Shipments, Cancellation));
        await operatorsOwn.Get<ProcessorControl>().WaitForAsync(Shipments, await Store.Processors.HeadAsync(Cancellation), TimeSpan.FromMinutes(1), Cancellation);

        Assert.Equal((2L * Orders, 2L * Orders), (await CountAsync("count(*)"), await CountAsync("sum(shipments)::bigint")));
    }

    [Fact]
    public async Task a_report_is_made_while_both_tables_are_written()
    {
        await CreateAsync();
        await using var host = await ShippingHost.StartAsync(World.ConnectionString, World.Options);
        await ShipAsync(1, Orders);
        var rebuilds = host.Get<ProjectionRebuilds>();
        await rebuilds.StartAsync(Shipments, Cancellation);
        await rebuilds.CatchUpAsync(Shipments, cancellationToken: Cancellation);

        var shipping = ShipAsync(Orders + 1, Orders);
        do
            Assert.True((await rebuilds.VerifyAsync(Shipments, cancellationToken: Cancellation)).IsEqual);
        while (!shipping.IsCompleted);
        await shipping;
    }

    private Task CreateAsync() => PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);

    private async Task ShipAsync(int first, int orders)
    {
        foreach (var number in Enumerable.Range(first, orders))
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.shipped", $$"""{"number":{{number}}}""")]), Cancellation);
    }

    private Task<long> CountAsync(string what) => Sql.ScalarAsync<long>(World.ConnectionString, $"select {what} from {World.Options.Schema}.shipments");
}
