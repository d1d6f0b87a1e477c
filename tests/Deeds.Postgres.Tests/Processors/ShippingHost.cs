using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>What a host does with the reactors of a process, over a store that it shares with others.</summary>
internal sealed class ShippingHost : IAsyncDisposable
{
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(1);

    private readonly ServiceProvider _services;

    private ShippingHost(ServiceProvider services) => _services = services;

    public static async Task<ShippingHost> StartAsync(string connectionString, PostgresOptions options)
    {
        var services = new ServiceCollection()
            .AddDeeds(deeds => deeds
                .AddModule(ShippingModule.Definition)
                .UsePostgres(connectionString, _ => options)
                .ConfigureProcessors(processor => processor with { Claim = Claim, PageSize = 20 }))
            .BuildServiceProvider();
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        return new(services);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>())
            await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
