using Deeds.Events;

namespace Deeds.Storage;

/// <summary>An event on its way into a store: encoded, identified, not yet numbered.</summary>
public sealed record NewEvent
{
    /// <summary>The event's id, unique in the store; a uuidv7 keeps the index local.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The stored name.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the shape <see cref="Data"/> has.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>When it happened for the record: UTC, kept to the microsecond.</summary>
    public required DateTimeOffset RecordedAt
    {
        get;
        init => field = new(value.UtcTicks - value.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
    }

    /// <summary>The event's data: one JSON object in UTF-8, at most 1 MiB.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>The rest of the metadata: one JSON object in UTF-8, at most 64 KiB; empty for none.</summary>
    public ReadOnlyMemory<byte> Metadata { get; init; }

    /// <summary>An event and its metadata, encoded: for imports, which append without a command.</summary>
    /// <remarks>The bytes are those a command would have stored. Stream and version are not part of them; the append names both.</remarks>
    public static NewEvent Of(IEvent @event, EventMetadata metadata) => EventEncoder.Encode(@event, metadata, EventEncoder.Encode(metadata));
}
