using System.Diagnostics;
using Deeds.Processors.Watching;
using Deeds.Projections;
using Deeds.Projections.Projectors;
using Deeds.Projections.Rebuilding;
using Deeds.Projections.Running;
using Deeds.Reactors;
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

    /// <summary>The projections that are folded inside the append, so that nobody drives them.</summary>
    public IReadOnlyList<string> InTransaction { get; private init; } = [];

    /// <summary>What this process has seen of the processors, whoever drives them.</summary>
    public ProcessorWatch Watch => _watch!;

    /// <summary>What fills tables beside those of projections, while somebody has asked for it.</summary>
    public RebuildSet Rebuilds { get; }

    private IEnumerable<ProcessorRun> Drivable => All.Concat(Rebuilds.All.Select(rebuild => rebuild.Run));

    public static ProcessorRuns From(IServiceProvider services, ProcessorSettings settings)
    {
        var catalogue = services.GetRequiredService<Catalogue>();
        var driven = Driven(catalogue);
        string[] inTransaction = [.. catalogue.Projections.Where(type => type.IsInTransaction).Select(type => type.Name)];
        if (driven.Count == 0)
            return new(null, [], []) { InTransaction = inTransaction };

        var clock = services.GetRequiredService<TimeProvider>();
        var store = services.GetRequiredService<IEventStore>();
        var world = new ProcessorWorld(store as IDrivableStore ?? throw ProcessorProblems.NotDrivable(store.GetType().Name), catalogue, services)
        {
            Options = services.GetRequiredService<DeedsOptions>(),
            Clock = clock,
            Logger = services.GetService<ILoggerFactory>()?.CreateLogger("Deeds.Processors") ?? NullLogger.Instance,
            Owner = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7(clock.GetUtcNow()):N}",
        };
        var definitions = driven.ConvertAll(type => Define(type, settings, world));
        var rebuilds = driven.Zip(definitions).Where(defined => defined.First is ProjectionType).Select(defined => Rebuild.Of((ProjectionType)defined.First, defined.Second.Subscribed, defined.Second.Options, world));
        return new(world, [.. definitions.Select(definition => new ProcessorRun(definition, world))], [.. rebuilds]) { InTransaction = inTransaction };
    }

    public ProcessorRun Find(string processor) =>
        Drivable.FirstOrDefault(run => run.Name == processor)
        ?? All.FirstOrDefault(run => run.Name == Rebuilds.Find(processor)?.Name)
        ?? throw new DeedsException("DEED0555", InTransaction.Contains(processor)
            ? $"{processor} is folded inside the append, so no processor drives it: its rows are there with their event."
            : $"There is no processor \"{processor}\". The modules that were added declare {(All.Count == 0 ? "none" : string.Join(", ", All.Select(run => run.Name)))}.");

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

    private static List<ProcessorType> Driven(Catalogue catalogue) =>
        [.. catalogue.Reactors.Concat<ProcessorType>(catalogue.Projections.Where(type => !type.IsInTransaction)).Concat(catalogue.Projectors).OrderBy(type => type.Name, StringComparer.Ordinal)];

    private static ProcessorDefinition Define(ProcessorType type, ProcessorSettings settings, ProcessorWorld world)
    {
        var subscribed = new Subscribed(type, world.Catalogue.Events, world.Options);
        IPageWork work = type switch
        {
            ReactorType reactor => new ReactorWork(reactor, subscribed, world),
            ProjectionType projection => new ProjectionWork(projection, subscribed, world.Store.Projections),
            ProjectorType projector => new ProjectorWork(projector, subscribed, world),
            _ => throw new UnreachableException($"{type.Name} is a kind of processor that nobody drives."),
        };
        return new(type.Name, settings.Of(type), subscribed, work) { ReadsMetadata = type is not ReactorType { ReadsMetadata: false } };
    }
}
