using Deeds.Projections;

namespace Deeds;

/// <summary>A row folded from events; implemented by the generated half of a <c>[Projection]</c> record.</summary>
/// <typeparam name="TSelf">The projection record itself.</typeparam>
public interface IProjection<TSelf>
    where TSelf : class, IProjection<TSelf>
{
    /// <summary>The projection's name, its events and its table.</summary>
    static abstract ProjectionType<TSelf> Type { get; }

    /// <summary>The key of the row an event changes; null where the row it makes has the key, or for an event of no concern.</summary>
    static abstract RowKey? KeyOf(IEvent @event, EventMetadata metadata);

    /// <summary>The row after an event; null for none.</summary>
    static abstract TSelf? Fold(TSelf? row, IEvent @event, EventMetadata metadata);

    /// <summary>A value per column.</summary>
    static abstract object?[] ToRow(TSelf row);

    /// <summary>The row with these values.</summary>
    static abstract TSelf FromRow(RowReader row);
}
