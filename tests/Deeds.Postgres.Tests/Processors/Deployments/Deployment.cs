using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Postgres.Tests.Processors.Deployments;

/// <summary>A process of one version of the parcels, over a store that it shares with processes of the other.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private Deployment(ServiceProvider services) => _services = services;

    public Travels Travels => _services.GetRequiredService<Travels>();

    public ProcessorControl Processors => _services.GetRequiredService<ProcessorControl>();

    public static async Task<Deployment> StartAsync(PostgresStore world, ModuleDefinition module, Action<DeedsBuilder>? configure = null)
    {
        var services = new ServiceCollection()
            .AddSingleton<Travels>()
            .AddDeeds(deeds =>
            {
                deeds.AddModule(module)
                    .UsePostgres(world.ConnectionString, _ => world.Options)
                    .ConfigureProcessors(processor => processor with { Claim = TimeSpan.FromSeconds(2), Failures = FailurePolicy.None });
                configure?.Invoke(deeds);
            })
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
