using Deeds.Modules;
using Deeds.Processors.Running;
using Deeds.Projections.Running;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds;

/// <summary>Collects what an application is made of: its modules, its store, its options.</summary>
public sealed class DeedsBuilder
{
    private readonly List<ModuleDefinition> _modules = [];
    private readonly List<string> _stores = [];

    internal DeedsBuilder(IServiceCollection services) => Services = services;

    /// <summary>The container's services, for packages that add a store.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The modules added so far.</summary>
    public IReadOnlyList<ModuleDefinition> Modules => _modules;

    internal IReadOnlyList<string> Stores => _stores;

    internal DeedsOptions Options { get; private set; } = DeedsOptions.Default;

    internal ProcessorSettings Processors { get; } = new();

    internal HealthOptions Health { get; private set; } = HealthOptions.Default;

    /// <summary>Adds a module, such as <c>SubscriptionsModule.Definition</c>.</summary>
    public DeedsBuilder AddModule(ModuleDefinition module)
    {
        _modules.Add(module);
        return this;
    }

    /// <summary>Keeps the events in memory: for samples and tests, gone with the process.</summary>
    public DeedsBuilder UseInMemory() => UseStore("UseInMemory", static provider => new InMemoryEventStore(provider.GetRequiredService<TimeProvider>()));

    /// <summary>Keeps the events in a store of your own; also what packages with a store call.</summary>
    /// <param name="name">The name of the call that chose the store, for messages.</param>
    /// <param name="create">Makes the store, once.</param>
    public DeedsBuilder UseStore(string name, Func<IServiceProvider, IEventStore> create)
    {
        _stores.Add(name);
        if (_stores.Count == 1)
            Services.AddSingleton(provider => ProjectionAppendWork.Attach(create(provider), _modules, Options));
        return this;
    }

    /// <summary>Lets readers pass over stored events that no code knows any more.</summary>
    public DeedsBuilder IgnoreEvents(params ReadOnlySpan<string> names)
    {
        Options = Options with { IgnoredEvents = [.. Options.IgnoredEvents, .. names] };
        return this;
    }

    /// <summary>Changes the options.</summary>
    public DeedsBuilder Configure(Func<DeedsOptions, DeedsOptions> change)
    {
        Options = change(Options);
        return this;
    }

    /// <summary>Changes how all processors are driven.</summary>
    public DeedsBuilder ConfigureProcessors(Func<ProcessorOptions, ProcessorOptions> change)
    {
        Processors.Change(change);
        return this;
    }

    /// <summary>Changes when <see cref="DeedsHealthCheck"/> is no longer content.</summary>
    public DeedsBuilder ConfigureHealth(Func<HealthOptions, HealthOptions> change)
    {
        Health = change(Health);
        return this;
    }

    /// <summary>Changes how one processor is driven, after what was changed for all.</summary>
    /// <param name="processor">The name of the reactor or projection.</param>
    /// <param name="change">Takes the options and gives others.</param>
    public DeedsBuilder ConfigureProcessor(string processor, Func<ProcessorOptions, ProcessorOptions> change)
    {
        Processors.Change(processor, change);
        return this;
    }
}
