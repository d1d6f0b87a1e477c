namespace Deeds;

/// <summary>An event as it was recorded: the event itself, its metadata and its position in the store.</summary>
/// <remarks>Two recorded events are equal when their event ids are: an event is recorded once.</remarks>
/// <param name="Event">The event, in today's shape.</param>
/// <param name="Metadata">Where, when, by whom and because of what.</param>
/// <param name="Position">Its place in the store's order.</param>
public sealed record RecordedEvent(IEvent Event, EventMetadata Metadata, Position Position)
{
    /// <summary>The number of the event in its stream, 1 for the first.</summary>
    public int Version => Metadata.Version;

    /// <summary>True when both carry the same event id.</summary>
    public bool Equals(RecordedEvent? other) => other is not null && Metadata.EventId == other.Metadata.EventId;

    /// <inheritdoc/>
    public override int GetHashCode() => Metadata.EventId.GetHashCode();
}
