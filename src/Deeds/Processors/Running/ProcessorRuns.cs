using Deeds.Processors.Watching;
using Deeds.Projections.Projectors;
using Deeds.Projections.Rebuilding;
using Deeds.Projections.Running;
using Deeds.Reactors.Running;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Deeds.Processors.Running;

/// <summary>All processors of the application, as this process drives them; by name, so that their turns come in one order everywhere.</summary>
internal sealed class ProcessorRuns : IAsyncDisposable, IDisposable
{
    private readonly ProcessorWorld? _world;
    private readonly ProcessorWatch? _watch;

    private ProcessorRuns(ProcessorWorld? world, IReadOnlyList<ProcessorRun> all, IReadOnlyList<Rebuild> rebuilds)
    {
        _world = world;
        _watch = world is null ? null : new(world.Store.Processors);
        All = all;
        Rebuilds = new(rebuilds, world!);
    }

    /// <summary>What the processors have in common; there is none where no processor is declared.</summary>
    public ProcessorWorld World => _world!;

    public IReadOnlyList<ProcessorRun> All { get; }

    /// <summary>What this process has seen of the processors, whoever drives them.</summary>
    public ProcessorWatch Watch => _watch!;

    /// <summary>What fills tables beside those of projections, while somebody has asked for it.</summary>
    public RebuildSet Rebuilds { get; }

    private IEnumerable<ProcessorRun> Drivable => All.Concat(Rebuilds.All.Select(rebuild => rebuild.Run));

    public static ProcessorRuns From(IServiceProvider services, ProcessorSettings settings)
    {
        var catalogue = services.GetRequiredService<Catalogue>();
        if (!catalogue.Reactors.Any() && !catalogue.Projectors.Any() && !catalogue.Projections.Any(projection => !projection.IsInTransaction))
            return new(null, [], []);

        var clock = services.GetRequiredService<TimeProvider>();
        var store = services.GetRequiredService<IEventStore>();
        var world = new ProcessorWorld(store as IDrivableStore ?? throw ProcessorProblems.NotDrivable(store.GetType().Name), catalogue, services)
        {
            Options = services.GetRequiredService<DeedsOptions>(),
            Clock = clock,
            Logger = services.GetService<ILoggerFactory>()?.CreateLogger("Deeds.Processors") ?? NullLogger.Instance,
            Owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7(clock.GetUtcNow()):N}",
        };
        var reactors =
            from type in catalogue.Reactors
            let subscribed = new Subscribed(type, catalogue.Events, world.Options)
            select new ProcessorDefinition(type.Name, settings.Of(type), subscribed, new ReactorWork(type, subscribed, world));
        var folds = catalogue.Projections.Where(type => !type.IsInTransaction).Select(type => (Type: type, Subscribed: new Subscribed(type, catalogue.Events, world.Options))).ToList();
        var projections = folds.Select(fold => new ProcessorDefinition(fold.Type.Name, settings.Of(fold.Type), fold.Subscribed, new ProjectionWork(fold.Type, fold.Subscribed, world.Store.Projections)));
        var rebuilds = folds.OrderBy(fold => fold.Type.Name, StringComparer.Ordinal).Select(fold => Rebuild.Of(fold.Type, fold.Subscribed, settings.Of(fold.Type), world));
        var projectors =
            from type in catalogue.Projectors
            let subscribed = new Subscribed(type, catalogue.Events, world.Options)
            select new ProcessorDefinition(type.Name, settings.Of(type), subscribed, new ProjectorWork(type, subscribed, world));
        return new(world, [.. reactors.Concat(projections).Concat(projectors).OrderBy(definition => definition.Name, StringComparer.Ordinal).Select(definition => new ProcessorRun(definition, world))], [.. rebuilds]);
    }

    public ProcessorRun Find(string processor) =>
        Drivable.FirstOrDefault(run => run.Name == processor)
        ?? All.FirstOrDefault(run => run.Name == Rebuilds.Find(processor)?.Name)
        ?? throw new DeedsException("DEED0555", $"There is no processor \"{processor}\". The modules that were added declare {(All.Count == 0 ? "none" : string.Join(", ", All.Select(run => run.Name)))}.");

    /// <summary>Gives the processors back that a program without a host has driven: the next one need not wait for the end of its claims.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var run in Drivable)
        {
            try
            {
                await run.ReleaseAsync(CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception problem)
            {
                ProcessorLog.NotGivenBack(World.Logger, run.Name, problem);
            }
        }

        Dispose();
    }

    public void Dispose()
    {
        foreach (var run in Drivable)
            run.Dispose();
    }
}
