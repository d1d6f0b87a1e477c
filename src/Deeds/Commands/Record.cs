using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>Decided events and those their triggers gave, ready to append, and the state they lead to.</summary>
internal sealed record Record<TAggregate>(StreamAppend Append, EventBatch Batch, TAggregate State)
{
    /// <summary>The trigger that lets nothing be stored; null for none.</summary>
    public AppendVeto? Veto { get; init; }
}
