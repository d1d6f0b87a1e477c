using Deeds.Storage;

namespace Deeds.Aggregates;

/// <summary>A state on its way through a stream, for those who do not know the aggregate's type.</summary>
internal abstract class StreamFold
{
    public abstract void Apply(StoredEvent stored);

    public abstract void Apply(IEvent @event, EventMetadata metadata);

    /// <summary>The current-state row of the state; null when the aggregate keeps no table.</summary>
    public abstract StateWrite? Row(StreamKey key, int version);
}
