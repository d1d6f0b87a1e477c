using Deeds.Postgres.Tests.Processors;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Deeds.Postgres.Tests;

/// <summary>Connections come from a data source that the application has set up.</summary>
public sealed class DataSourceTests : PostgresTest
{
    [Theory]
    [InlineData("")]
    [InlineData("Database=orders")]
    public void a_connection_string_without_a_host_is_refused(string connectionString) =>
        Assert.Equal("DEED0816", Assert.Throws<DeedsException>(() => new PostgresEventStore(connectionString)).Id);

    [Fact]
    public async Task a_host_works_with_it_and_leaves_it_open()
    {
        await using var source = NpgsqlDataSource.Create(World.ConnectionString);
        await using (var services = Services(source))
        {
            foreach (var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
                await service.StartingAsync(Cancellation);
            foreach (var service in services.GetServices<IHostedService>())
                await service.StartAsync(Cancellation);

            var placed = await services.GetRequiredService<IEventStore>().AppendAsync(new StreamAppend("order-1", Expectation.NoStream, [Some.Event("order.placed", """{"number":1}""")]), Cancellation);
            await services.GetRequiredService<ProcessorControl>().WaitForAsync("ship", Assert.IsType<AppendResult.Appended>(placed).Position, Eventually.Patience, Cancellation);
            foreach (var service in services.GetServices<IHostedService>())
                await service.StopAsync(Cancellation);
        }

        await using var alone = source.CreateCommand(World.InSchema("select count(*) from deeds.events where type = 'order.shipped'"));
        Assert.Equal(1L, await alone.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task news_of_other_processes_are_heard_over_a_connection_outside_its_pool()
    {
        await using var source = NpgsqlDataSource.Create($"{World.ConnectionString};Maximum Pool Size=1");
        await using var store = new PostgresEventStore(source, World.Options);
        await store.Processors.WaitForAppendAsync(Position.Start, Cancellation).WaitAsync(Eventually.Patience, Cancellation);
        var waiting = store.Processors.WaitForAppendAsync(Position.Start, Cancellation);

        await AppendAsync("order-1");

        await waiting.WaitAsync(Eventually.Patience, Cancellation);
        Assert.Equal(new Position(1), await store.Processors.HeadAsync(Cancellation));
    }

    [Fact]
    public async Task the_schema_is_made_and_checked_over_it()
    {
        await using var source = NpgsqlDataSource.Create(World.ConnectionString);
        var catalogue = Catalogue.Of(ShippingModule.Definition);

        await PostgresSchema.ApplyAsync(source, catalogue, World.Options, Cancellation);

        await PostgresSchema.CheckAsync(source, catalogue, World.Options, Cancellation);
    }

    private ServiceProvider Services(NpgsqlDataSource source) => new ServiceCollection()
        .AddDeeds(deeds => deeds.AddModule(ShippingModule.Definition).UsePostgres(source, _ => World.Options with { CreateSchema = true }))
        .BuildServiceProvider();
}
