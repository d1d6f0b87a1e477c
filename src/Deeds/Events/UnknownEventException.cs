using Deeds.Storage;

namespace Deeds.Events;

/// <summary>A stored event that the code reading it does not know.</summary>
/// <remarks>The default policy: silence would fold a wrong state. Events can be ignored by name, see <c>IgnoreEvents</c>.</remarks>
public sealed class UnknownEventException : DeedsException
{
    /// <summary>Creates the exception for a stored event and the reader that does not know it.</summary>
    /// <param name="stored">The stored event.</param>
    /// <param name="reader">What was being read, such as the aggregate's type name.</param>
    public UnknownEventException(StoredEvent stored, string reader)
        : base("DEED0251", $"{reader} does not know the stored event {stored.Name} v{stored.SchemaVersion} (version {stored.Version} of stream {stored.Stream}, position {stored.Position}). Declare the event and its Apply, or ignore it by name with IgnoreEvents(\"{stored.Name}\").")
    {
        EventName = stored.Name;
        Stream = stored.Stream;
        Position = stored.Position;
    }

    /// <summary>The mistake of recording an event that the aggregate of the stream could not fold again.</summary>
    /// <param name="event">The event that was decided.</param>
    /// <param name="aggregate">The aggregate's type name.</param>
    public static DeedsException NotApplied(IEvent @event, string aggregate) =>
        new("DEED0152", $"{aggregate} has no Apply for {@event.EventType.Name}, so the stream could not be read back, and nothing was stored. Add {aggregate} Apply({@event.EventType.ClrType.Name} happened).");

    /// <summary>The stored name nobody knows.</summary>
    public string EventName { get; }

    /// <summary>The stream it stands in.</summary>
    public StreamId Stream { get; }

    /// <summary>Where in the store it stands.</summary>
    public Position Position { get; }
}
