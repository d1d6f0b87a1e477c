using Deeds.Storage;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Processors;

public sealed class PoolTests : PostgresTest
{
    private const int Orders = 60;

    [Fact]
    public async Task processors_that_read_ahead_get_along_with_two_connections()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of([ShippingModule.Definition]), World.Options, Cancellation);
        for (var number = 1; number <= Orders; number++)
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.placed") with { Data = System.Text.Encoding.UTF8.GetBytes($"{{\"number\":{number}}}") }]), Cancellation);

        await using var host = await ShippingHost.StartAsync($"{World.ConnectionString};Maximum Pool Size=2", World.Options);

        await Eventually.SeesAsync(() => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema("select count(*) from deeds.shipments")), shipments => shipments == Orders);
    }
}
