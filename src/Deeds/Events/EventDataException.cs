using System.Text.Json;
using Deeds.Storage;

namespace Deeds.Events;

/// <summary>A stored event whose data cannot be read as the event's shape of today.</summary>
/// <remarks>Names event, stored version, stream, position and, where one is to blame, the member. Nothing is changed in the store.</remarks>
public sealed class EventDataException : DeedsException
{
    private EventDataException(string id, StoredEvent stored, string fact, JsonException? problem = null)
        : base(id, $"{stored.Name} v{stored.SchemaVersion} (version {stored.Version} of stream {stored.Stream}, position {stored.Position}) {fact}", problem)
    {
        EventName = stored.Name;
        SchemaVersion = stored.SchemaVersion;
        Member = problem?.Path;
    }

    /// <summary>The stored name of the event.</summary>
    public string EventName { get; }

    /// <summary>The version of the shape it was stored with.</summary>
    public int SchemaVersion { get; }

    /// <summary>The member that is missing or malformed, as written in JSON; null when the data as a whole is.</summary>
    public string? Member { get; }

    internal static EventDataException WrongVersion(StoredEvent stored, int version) =>
        new("DEED0351", stored, $"was stored with version {stored.SchemaVersion}, and the code knows version {version} only. Deploy the code that knows it.");

    internal static EventDataException Unreadable(StoredEvent stored, JsonException problem) =>
        new("DEED0651", stored, $"cannot be read: {problem.Message} Make the member optional, or deploy the code that wrote it.", problem);
}
