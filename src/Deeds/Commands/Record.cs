using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>Decided events, ready to append, and the state they lead to.</summary>
internal sealed record Record<TAggregate>(StreamAppend Append, Decision Decision, EventMetadata[] Metadata, TAggregate State);
