using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

/// <summary>Rows on their way through some events, for those who do not know the projection's type.</summary>
internal abstract class ProjectionFold
{
    /// <summary>The key of the row an event changes; null where nothing need be loaded.</summary>
    public abstract RowKey? KeyOf(IEvent @event, EventMetadata metadata);

    /// <summary>True when the row of this key is known, be it that there is none.</summary>
    public abstract bool Has(RowKey key);

    /// <summary>Takes rows as they stand before the events.</summary>
    public abstract void Load(IReadOnlyList<RowKey> keys, IReadOnlyList<IReadOnlyList<object?>?> rows);

    /// <summary>Folds one event into its row; on an exception no row has changed.</summary>
    public void Apply(IEvent @event, EventMetadata metadata) => Apply(KeyOf(@event, metadata), @event, metadata);

    /// <summary>The same, for who has asked for the event's key.</summary>
    public abstract void Apply(RowKey? key, IEvent @event, EventMetadata metadata);

    /// <summary>The rows that differ from what was loaded.</summary>
    public abstract IReadOnlyList<RowChange> Changes();
}
