using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>What a host does with the reactors of a process, over a store that it shares with others.</summary>
internal sealed class ShippingHost : IAsyncDisposable
{
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(1);

    private readonly ServiceProvider _services;

    private ShippingHost(ServiceProvider services) => _services = services;

    public static async Task<ShippingHost> StartAsync(string connectionString, PostgresOptions options, bool drives = true, Action<DeedsBuilder>? configure = null)
    {
        var services = new ServiceCollection()
            .AddDeeds(deeds =>
            {
                deeds.AddModule(ShippingModule.Definition)
                    .UsePostgres(connectionString, _ => options)
                    .ConfigureProcessors(processor => processor with { Claim = Claim, PageSize = 20 })
                    .ConfigureHealth(health => health with { StallAfter = Claim * 2, HeldAfter = TimeSpan.Zero });
                configure?.Invoke(deeds);
            })
            .BuildServiceProvider();
        services.GetRequiredService<StartupValidation>().Validate();
        foreach (var service in drives ? services.GetServices<IHostedService>() : [])
            await service.StartAsync(CancellationToken.None);
        return new(services);
    }

    /// <summary>Asks until the health is as expected, and gives the answer.</summary>
    public async Task<HealthCheckResult> HealthAsync(HealthStatus expected, CancellationToken cancellationToken)
    {
        var check = _services.GetRequiredService<DeedsHealthCheck>();
        var context = new HealthCheckContext { Registration = new("deeds", check, HealthStatus.Unhealthy, tags: null) };
        var told = HealthCheckResult.Healthy();
        await Eventually.SeesAsync(async () => $"{(told = await check.CheckHealthAsync(context, cancellationToken)).Status}: {told.Description}", _ => told.Status == expected, $"{expected}");
        return told;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Stops as a host does that waits no longer than this.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        foreach (var service in _services.GetServices<IHostedService>())
            await service.StopAsync(late.Token);
    }

    public async ValueTask DisposeAsync()
    {
        // A test that fails while a handler hangs is not to wait for it.
        await StopAsync(Eventually.Patience);
        await _services.DisposeAsync();
    }
}
