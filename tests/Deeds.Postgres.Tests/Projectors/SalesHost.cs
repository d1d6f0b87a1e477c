using System.Globalization;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Postgres.Tests.Projectors;

/// <summary>The sales of a shop in a schema of their own, with one program that drives the projector step by step.</summary>
internal sealed class SalesHost : IAsyncDisposable
{
    private readonly PostgresStore _world;
    private readonly ServiceProvider _services;
    private int _sales;

    private SalesHost(PostgresStore world, ServiceProvider services)
    {
        _world = world;
        _services = services;
    }

    public ProcessorControl Control => _services.GetRequiredService<ProcessorControl>();

    public IEventStore Store => _services.GetRequiredService<IEventStore>();

    public static async Task<SalesHost> OpenAsync(PostgresStore world, Func<ProcessorOptions, ProcessorOptions>? configure = null)
    {
        var services = new ServiceCollection()
            .AddSingleton<SalesTax>()
            .AddDeeds(deeds => deeds
                .AddModule(SalesModule.Definition)
                .UsePostgres(world.ConnectionString, _ => world.Options)
                .ConfigureProcessors(configure ?? (options => options)))
            .BuildServiceProvider();
        await PostgresSchema.ApplyAsync(world.ConnectionString, services.GetRequiredService<Catalogue>(), world.Options);
        return new(world, services);
    }

    public Task SellAsync(string product, decimal amount) => AppendAsync("sale.made", product, amount);

    public Task RefundAsync(string product, decimal amount) => AppendAsync("sale.refunded", product, amount);

    public Task<IReadOnlyList<string>> RevenueAsync() =>
        Sql.ColumnAsync<string>(_world.ConnectionString, _world.InSchema("select product || ' ' || round(amount) || ' ' || sales from deeds.revenue order by product"));

    public Task<IReadOnlyList<string>> BestSellerAsync() => Sql.ColumnAsync<string>(_world.ConnectionString, _world.InSchema("select product from deeds.best_seller"));

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    private async Task AppendAsync(string name, string product, decimal amount)
    {
        var data = string.Create(CultureInfo.InvariantCulture, $$"""{"product":"{{product}}","amount":{{amount}}}""");
        await Store.AppendAsync(new StreamAppend($"sale-{_sales++}", Expectation.NoStream, [Some.Event(name, data)]));
    }
}
