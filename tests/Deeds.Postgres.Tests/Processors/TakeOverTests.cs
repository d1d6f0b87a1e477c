using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>Processes that end or pause in the middle of their work, and others that take it over.</summary>
public sealed class TakeOverTests : PostgresTest
{
    private const int Orders = 300;
    private const int BeforeTheFault = 40;
    private const string Shipped = "order.shipped";

    [Fact]
    public async Task what_a_killed_process_left_another_finishes_and_every_effect_is_there_once()
    {
        await PlaceAsync();
        await using var worker = WorkerProcess.Start(World);
        await ShippedAsync(BeforeTheFault);

        await worker.KillAsync();
        await using var next = await ShippingHost.StartAsync(World.ConnectionString, World.Options);
        await ShippedAsync(Orders);
        await ProjectedAsync();

        await EveryOrderIsShippedOnceAsync();
    }

    [Fact]
    public async Task a_process_that_was_paused_while_another_took_over_adds_nothing_when_it_goes_on()
    {
        await PlaceAsync();
        await using var worker = WorkerProcess.Start(World);
        await ShippedAsync(BeforeTheFault);

        await worker.PauseAsync();
        await using (await ShippingHost.StartAsync(World.ConnectionString, World.Options))
        {
            await ShippedAsync(Orders);
            await ProjectedAsync();
            await worker.GoOnAsync();
            Assert.Equal(0, await worker.EndAsync());
        }

        await EveryOrderIsShippedOnceAsync();
        // Two when the other took it over; more when the one that woke was given its share again.
        Assert.InRange(await Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema("select epoch from deeds.processors where name = 'ship'")), 2, long.MaxValue);
    }

    [Fact]
    public async Task two_processes_share_the_work_without_doing_it_twice()
    {
        await PlaceAsync();
        await using var one = WorkerProcess.Start(World);
        await using var two = WorkerProcess.Start(World);

        await ShippedAsync(Orders);
        await ProjectedAsync();

        await EveryOrderIsShippedOnceAsync();
    }

    private async Task PlaceAsync()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);
        foreach (var number in Enumerable.Range(1, Orders))
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.placed", $$"""{"number":{{number}}}""")]), Cancellation);
    }

    private async Task ShippedAsync(int count)
    {
        var reader = Store.ReadAfter(Position.Start, EventFilter.Named(Shipped));
        var shipped = 0;
        await Eventually.SeesAsync(async () => shipped += (await reader.ReadPageAsync(cancellationToken: Cancellation)).Events.Count, seen => seen >= count);
    }

    private async Task ProjectedAsync()
    {
        foreach (var table in new[] { "shipments", "dispatches" })
            await Eventually.SeesAsync(() => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema($"select count(*) from deeds.{table}")), rows => rows >= Orders);
    }

    private async Task EveryOrderIsShippedOnceAsync()
    {
        var shipped = await Sql.ColumnAsync<string>(World.ConnectionString, World.InSchema("select data ->> 'number' from deeds.events where type = 'order.shipped'"));

        Assert.Equal(Enumerable.Range(1, Orders), shipped.Select(int.Parse).Order());
        Assert.Equal([1], await Sql.ColumnAsync<int>(World.ConnectionString, World.InSchema("select distinct shipments from deeds.shipments")));
        Assert.Equal([1], await Sql.ColumnAsync<int>(World.ConnectionString, World.InSchema("select distinct times from deeds.dispatches")));
    }
}
