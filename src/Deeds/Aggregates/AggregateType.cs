using System.Collections.Frozen;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Aggregates;

/// <summary>What the framework knows about one kind of aggregate.</summary>
public abstract class AggregateType
{
    private readonly FrozenDictionary<string, EventType> _byName;

    private protected AggregateType(string category, IReadOnlyList<EventType> events, StateTable? table)
    {
        Category = category;
        Events = events;
        Table = table;
        _byName = events.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>What is known about <typeparamref name="TAggregate"/>; how generated code speaks of an aggregate.</summary>
    public static AggregateType Of<TAggregate>()
        where TAggregate : IAggregate<TAggregate> => TAggregate.Type;

    /// <summary>The category of its streams.</summary>
    public string Category { get; }

    /// <summary>The events it has an Apply for.</summary>
    public IReadOnlyList<EventType> Events { get; }

    /// <summary>The table that keeps its current state; null for none.</summary>
    public StateTable? Table { get; }

    /// <summary>The record that carries the state.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The stream of the aggregate with this key.</summary>
    public StreamId StreamOf(StreamKey key) => StreamId.Of(Category, key);

    /// <summary>Begins a fold of one of its streams.</summary>
    internal abstract StreamFold NewFold();

    internal bool Knows(string eventName) => _byName.ContainsKey(eventName);

    /// <summary>Reads a stored event of the aggregate's stream, in today's shape, with its metadata.</summary>
    /// <exception cref="UnknownEventException">The aggregate has no Apply for it.</exception>
    public RecordedEvent Decode(StoredEvent stored) =>
        _byName.TryGetValue(stored.Name, out var type)
            ? new(type.Decode(stored), stored.ReadMetadata(), stored.Position)
            : throw new UnknownEventException(stored, ClrType.Name);
}
