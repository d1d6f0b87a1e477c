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

    /// <summary>The stored name nobody knows.</summary>
    public string EventName { get; }

    /// <summary>The stream it stands in.</summary>
    public StreamId Stream { get; }

    /// <summary>Where in the store it stands.</summary>
    public Position Position { get; }
}
