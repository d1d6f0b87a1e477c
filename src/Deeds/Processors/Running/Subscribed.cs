using System.Collections.Frozen;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Processors.Running;

/// <summary>The events of the application that a processor asks for, and how to read them.</summary>
internal sealed class Subscribed
{
    private readonly FrozenDictionary<string, EventType> _events;
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _ignored;
    private readonly string _processor;

    public Subscribed(ProcessorType type, IEnumerable<EventType> events, DeedsOptions options)
    {
        _processor = type.Name;
        _events = events.DistinctBy(known => known.Name).Where(known => type.Subscriptions.Any(wanted => wanted.Includes(known))).ToFrozenDictionary(known => known.Name, StringComparer.Ordinal);
        _names = _events.Keys.ToFrozenSet(StringComparer.Ordinal);
        _ignored = options.IgnoredEvents.ToFrozenSet(StringComparer.Ordinal);
        // Who asks for every event is not to miss one that another deployment declares: it is read, and named as unknown.
        Filter = type.Subscriptions.Any(wanted => wanted.IsToAll) ? EventFilter.All : new() { Names = _names };
    }

    public EventFilter Filter { get; }

    /// <summary>The stored names of the events.</summary>
    public IReadOnlySet<string> Names => _names;

    /// <summary>True for an event that is handled, or passed over on purpose.</summary>
    public bool Knows(string name) => _names.Contains(name) || _ignored.Contains(name);

    /// <summary>The event, or null for one that is to be passed over.</summary>
    public IEvent? Decode(StoredEvent stored)
    {
        if (_events.TryGetValue(stored.Name, out var type))
            return type.Decode(stored);
        return _ignored.Contains(stored.Name) ? null : throw new UnknownEventException(stored, _processor);
    }
}
