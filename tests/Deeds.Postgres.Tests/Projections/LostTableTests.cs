using Deeds.Postgres.Tests.Processors;
using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Projections;

/// <summary>Tables that are dropped, altered or exchanged under a program that needs them.</summary>
public sealed class LostTableTests : PostgresTest
{
    private const string Shipments = "shipments";
    private const int Directors = 5;

    [Fact]
    public async Task a_table_that_was_dropped_and_is_made_again_is_filled_from_the_beginning()
    {
        await using var host = await StartAsync();
        await World.RunAsync("drop table deeds.shipments; drop table deeds.dispatches");

        await CreateAsync();
        await ShipAsync(3);
        await host.Get<ProcessorControl>().CatchUpAsync(Cancellation);

        Assert.Equal((3, 3), (await CountAsync(Shipments), await CountAsync("dispatches")));
    }

    [Fact]
    public async Task a_table_that_is_still_there_is_not_filled_anew()
    {
        await using var host = await StartAsync();
        await World.RunAsync("delete from deeds.shipments where number = 1");

        await CreateAsync();
        await host.Get<ProcessorControl>().CatchUpAsync(Cancellation);

        Assert.Equal((1, 2), (await CountAsync(Shipments), await CountAsync("dispatches")));
    }

    [Theory]
    [InlineData("drop table deeds.shipments", "DEED0810", "PostgresSchema.ApplyAsync")]
    [InlineData("alter table deeds.shipments rename column shipments to times", "DEED0809", "PostgresSchema.CheckAsync")]
    public async Task a_table_that_is_not_as_it_was_is_named_with_what_to_do(string drift, string id, string remedy)
    {
        await using var host = await StartAsync();
        await World.RunAsync(drift);
        await ShipAsync(3);

        DeedsException[] refusals =
        [
            await Assert.ThrowsAsync<DeedsException>(() => host.Get<ProcessorControl>().CatchUpAsync(Cancellation)),
            await Assert.ThrowsAsync<DeedsException>(async () => await host.Get<IProjectionReader<Shipment>>().FindAsync("1", Cancellation)),
        ];

        Assert.All(refusals, refusal => Assert.Equal((id, true), (refusal.Id, refusal.Message.Contains(remedy, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task of_several_who_swap_or_drop_at_once_one_does_and_the_others_are_told()
    {
        await using var host = await StartAsync();
        var rebuilds = host.Get<ProjectionRebuilds>();
        await rebuilds.StartAsync(Shipments, Cancellation);
        await rebuilds.CatchUpAsync(Shipments, cancellationToken: Cancellation);

        var swaps = await AtOnceAsync(() => rebuilds.SwapAsync(Shipments, Cancellation));
        var drops = await AtOnceAsync(() => rebuilds.DropKeptAsync(Shipments, Cancellation));

        string?[] expected = [null, .. Enumerable.Repeat("DEED0589", Directors - 1)];
        Assert.Equal(expected, swaps);
        Assert.Equal(expected, drops);
    }

    [Fact]
    public async Task a_table_of_other_columns_is_not_compared_and_may_be_exchanged()
    {
        await using var host = await StartAsync();
        await World.RunAsync("alter table deeds.shipments rename column shipments to times");
        var rebuilds = host.Get<ProjectionRebuilds>();
        await rebuilds.StartAsync(Shipments, Cancellation);
        await rebuilds.CatchUpAsync(Shipments, cancellationToken: Cancellation);

        var refusal = await Assert.ThrowsAsync<DeedsException>(() => rebuilds.VerifyAsync(Shipments, cancellationToken: Cancellation));
        await rebuilds.SwapAsync(Shipments, Cancellation);

        Assert.Equal("DEED0569", refusal.Id);
        Assert.Equal(2, await CountAsync(Shipments));
    }

    private static async Task<IEnumerable<string?>> AtOnceAsync(Func<Task> act) =>
        (await Task.WhenAll(Enumerable.Range(0, Directors).Select(_ => Task.Run(async () => await Record.ExceptionAsync(act), Cancellation)))).Select(problem => (problem as DeedsException)?.Id ?? problem?.ToString()).Order(StringComparer.Ordinal);

    private Task CreateAsync() => PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);

    private async Task<ShippingHost> StartAsync()
    {
        await CreateAsync();
        await ShipAsync(1);
        await ShipAsync(2);
        var host = await ShippingHost.StartAsync(World.ConnectionString, World.Options, drives: false);
        await host.Get<ProcessorControl>().CatchUpAsync(Cancellation);
        return host;
    }

    private async Task ShipAsync(int number) =>
        await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.shipped", $$"""{"number":{{number}}}""")]), Cancellation);

    private Task<int> CountAsync(string table) => Sql.ScalarAsync<int>(World.ConnectionString, $"select count(*)::integer from {World.Options.Schema}.{table}");
}
