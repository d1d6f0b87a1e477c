namespace Deeds.Storage.Processors;

/// <summary>An event that a processor has put aside.</summary>
/// <param name="Stream">The event's stream.</param>
/// <param name="Position">The event's position.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="EventName">The event's stored name.</param>
public sealed record ParkedEvent(StreamId Stream, Position Position, Guid EventId, string EventName)
{
    /// <summary>Event and place on one line.</summary>
    public override string ToString() => $"{EventName} ({EventId}) at position {Position} of stream {Stream}";

    internal static ParkedEvent Of(StoredEvent stored) => new(stored.Stream, stored.Position, stored.EventId, stored.Name);
}
