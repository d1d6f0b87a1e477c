using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Deeds.Aggregates;
using Deeds.Commands;
using Deeds.Events;
using Deeds.Modules;
using Deeds.Projections;
using Deeds.Projections.Projectors;
using Deeds.Reactors;
using Deeds.Reactors.Triggers;
using Deeds.Storage;

namespace Deeds;

/// <summary>Everything the modules of an application declare, in one place, frozen.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, EventType> _events;
    private readonly FrozenSet<CommandType> _commands;

    private Catalogue(IReadOnlyList<ModuleDefinition> modules)
    {
        Modules = modules;
        _events = modules.SelectMany(module => module.Events).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _commands = modules.SelectMany(module => module.Commands).ToFrozenSet<CommandType>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>The modules, in the order they were added.</summary>
    public IReadOnlyList<ModuleDefinition> Modules { get; }

    /// <summary>All events.</summary>
    public IEnumerable<EventType> Events => Modules.SelectMany(module => module.Events);

    /// <summary>All aggregates.</summary>
    public IEnumerable<AggregateType> Aggregates => Modules.SelectMany(module => module.Aggregates);

    /// <summary>All commands.</summary>
    public IEnumerable<CommandType> Commands => Modules.SelectMany(module => module.Commands);

    /// <summary>All reactors.</summary>
    public IEnumerable<ReactorType> Reactors => Modules.SelectMany(module => module.Reactors);

    /// <summary>All triggers.</summary>
    public IEnumerable<TriggerType> Triggers => Modules.SelectMany(module => module.Triggers);

    /// <summary>All projections.</summary>
    public IEnumerable<ProjectionType> Projections => Modules.SelectMany(module => module.Projections);

    /// <summary>All projectors.</summary>
    public IEnumerable<ProjectorType> Projectors => Modules.SelectMany(module => module.Projectors);

    /// <summary>The current-state tables of all aggregates that keep one.</summary>
    public IEnumerable<StateTable> StateTables => Aggregates.Select(aggregate => aggregate.Table).OfType<StateTable>();

    /// <summary>Puts modules together.</summary>
    /// <exception cref="DeedsConfigurationException">The modules contradict one another; all contradictions are named.</exception>
    public static Catalogue Of(params ReadOnlySpan<ModuleDefinition> modules)
    {
        IReadOnlyList<ModuleDefinition> all = [.. modules];
        var problems = ModuleProblems.Of(all).ToList();
        return problems.Count == 0 ? new(all) : throw new DeedsConfigurationException(problems);
    }

    internal bool Declares(CommandType command) => _commands.Contains(command);

    /// <summary>Finds an event by its stored name.</summary>
    public bool TryGetEvent(string name, [MaybeNullWhen(false)] out EventType type) => _events.TryGetValue(name, out type);

    /// <summary>Reads a stored event, in today's shape, with its metadata.</summary>
    /// <exception cref="UnknownEventException">No module declares it.</exception>
    /// <exception cref="EventDataException">Its data cannot be read.</exception>
    public RecordedEvent Decode(StoredEvent stored) =>
        _events.TryGetValue(stored.Name, out var type)
            ? new(type.Decode(stored), stored.ReadMetadata(), stored.Position)
            : throw new UnknownEventException(stored, "The catalogue");
}
