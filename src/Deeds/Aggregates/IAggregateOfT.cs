using Deeds.Aggregates;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds;

/// <summary>State folded from a stream; implemented by the generated half of an <c>[Aggregate]</c> record.</summary>
/// <typeparam name="TSelf">The aggregate record itself.</typeparam>
public interface IAggregate<TSelf>
    where TSelf : IAggregate<TSelf>
{
    /// <summary>The category, the events and the current-state table.</summary>
    static abstract AggregateType<TSelf> Type { get; }

    /// <summary>The state of a stream without events.</summary>
    static abstract TSelf Initial { get; }

    /// <summary>The state after a stored event.</summary>
    /// <exception cref="UnknownEventException">The aggregate has no Apply for it.</exception>
    /// <exception cref="EventDataException">Its data cannot be read.</exception>
    static abstract TSelf Apply(TSelf state, StoredEvent stored);

    /// <summary>The state after an event that has just been decided.</summary>
    /// <exception cref="DeedsException">DEED0152: the aggregate has no Apply for it.</exception>
    static abstract TSelf Apply(TSelf state, IEvent @event, EventMetadata metadata);
}
