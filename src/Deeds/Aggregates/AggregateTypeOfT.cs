using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Aggregates;

/// <summary>What the framework knows about <typeparamref name="TAggregate"/>.</summary>
/// <typeparam name="TAggregate">The aggregate record.</typeparam>
public sealed class AggregateType<TAggregate> : AggregateType
    where TAggregate : IAggregate<TAggregate>
{
    private readonly Func<TAggregate, object?[]>? _row;

    /// <summary>Describes an aggregate; called by generated code.</summary>
    /// <param name="category">The category of its streams.</param>
    /// <param name="events">The events it has an Apply for.</param>
    public AggregateType(string category, IReadOnlyList<EventType> events)
        : base(category, events, null)
    {
    }

    /// <summary>Describes an aggregate that keeps its current state in a table; called by generated code.</summary>
    /// <param name="category">The category of its streams.</param>
    /// <param name="events">The events it has an Apply for.</param>
    /// <param name="table">The table.</param>
    /// <param name="row">The values of a state's row, in the order of the table's columns.</param>
    public AggregateType(string category, IReadOnlyList<EventType> events, StateTable table, Func<TAggregate, object?[]> row)
        : base(category, events, table)
    {
        _row = row;
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TAggregate);

    internal override StreamFold NewFold() => new StreamFold<TAggregate>();

    /// <summary>The row of a state, or null when the aggregate keeps no table.</summary>
    internal StateWrite? WriteOf(StreamKey key, int version, TAggregate state) =>
        Table is { } table && _row is { } row ? new(table, new(key, version, row(state))) : null;
}
