namespace Deeds.Storage.InMemory;

/// <summary>What a store keeps of a new event: a copy of its bytes, so that nobody can change them.</summary>
internal static class Recorded
{
    public static StoredEvent Of(StreamId stream, int version, Position position, NewEvent @event)
    {
        var data = @event.Data.Length;
        var bytes = new byte[data + @event.Metadata.Length];
        @event.Data.Span.CopyTo(bytes);
        @event.Metadata.Span.CopyTo(bytes.AsSpan(data));
        return new()
        {
            Stream = stream,
            Version = version,
            Position = position,
            EventId = @event.EventId,
            Name = @event.Name,
            SchemaVersion = @event.SchemaVersion,
            RecordedAt = @event.RecordedAt,
            Data = bytes.AsMemory(0, data),
            MetadataJson = bytes.AsMemory(data),
        };
    }
}
