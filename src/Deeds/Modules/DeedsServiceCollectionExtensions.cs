using Deeds.Modules;
using Deeds.Processors.Running;
using Deeds.Projections.Running;
using Deeds.Reactors.Triggers;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Deeds;

/// <summary>Adds Deeds to a container.</summary>
public static class DeedsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="CommandGateway"/>, <see cref="AggregateReader"/>, <see cref="CurrentStates"/>, <see cref="ProcessorControl"/>,
    /// <see cref="ProjectionRebuilds"/>, <see cref="DeedsHealthCheck"/>, <see cref="Catalogue"/> and the store.
    /// </summary>
    /// <remarks>
    /// The configuration is validated when the host starts, or by <see cref="StartupValidation.Validate"/> where there is none;
    /// all problems are reported at once in a <see cref="DeedsConfigurationException"/>.
    /// </remarks>
    /// <example><code>services.AddDeeds(deeds => deeds.AddModule(SubscriptionsModule.Definition).UseInMemory());</code></example>
    public static IServiceCollection AddDeeds(this IServiceCollection services, Action<DeedsBuilder> configure)
    {
        var builder = new DeedsBuilder(services);
        configure(builder);

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(builder.Options);
        services.AddSingleton(_ => Catalogue.Of([.. builder.Modules]));
        services.AddSingleton(_ => new Commands.HotAggregates(builder.Options.HotAggregates));
        services.AddSingleton(provider => new AggregateReader(provider.GetRequiredService<IEventStore>(), builder.Options));
        services.AddSingleton(provider => new CurrentStates(provider.GetRequiredService<IEventStore>(), builder.Options));
        services.AddTransient(CommandGateway.From);
        services.AddSingleton(provider => new StartupValidation(builder, provider));
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<StartupValidation>());
        services.AddSingleton(provider => TriggerSet.Of(provider.GetRequiredService<Catalogue>()));
        services.AddSingleton(builder.Processors);
        services.AddSingleton(typeof(IProjectionReader<>), typeof(ProjectionReader<>));
        services.AddSingleton(provider => ProcessorRuns.From(provider, builder.Processors));
        services.AddSingleton(provider => new ProcessorControl(provider.GetRequiredService<ProcessorRuns>()));
        services.AddSingleton(provider => new DeedsHealthCheck(provider.GetRequiredService<ProcessorRuns>, builder.Health));
        services.AddSingleton(provider => new ProjectionRebuilds(provider.GetRequiredService<ProcessorRuns>()));
        if (builder.Modules.Any(module => module.Reactors.Count + module.Projectors.Count > 0 || module.Projections.Any(projection => !projection.IsInTransaction)))
            services.AddSingleton<IHostedService, ProcessorService>();
        return services;
    }
}
