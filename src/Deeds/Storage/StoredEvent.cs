using Deeds.Events;

namespace Deeds.Storage;

/// <summary>A recorded event as the store keeps it: named, numbered, still encoded.</summary>
public sealed record StoredEvent
{
    /// <summary>The stream it belongs to.</summary>
    public required StreamId Stream { get; init; }

    /// <summary>Its number in the stream, 1 for the first.</summary>
    public required int Version { get; init; }

    /// <summary>Its place in the store's order.</summary>
    public required Position Position { get; init; }

    /// <summary>Its id.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Its stored name.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the shape its data was stored with.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>When it was recorded: UTC, to the microsecond.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Its data: one JSON object in UTF-8, byte for byte as appended.</summary>
    public required ReadOnlyMemory<byte> Data { get; init; }

    /// <summary>The rest of its metadata: one JSON object in UTF-8, or empty.</summary>
    /// <exception cref="DeedsException">DEED0952: it <see cref="IsBare"/>.</exception>
    public required ReadOnlyMemory<byte> MetadataJson { get => IsBare ? throw WithoutMetadata() : field; init; }

    /// <summary>True when its metadata was left in the store, for somebody who does not look at it; false by default.</summary>
    public bool IsBare { get; init; }

    /// <summary>Its metadata, read anew at each call.</summary>
    /// <exception cref="DeedsException">DEED0952: it <see cref="IsBare"/>.</exception>
    public EventMetadata ReadMetadata() => MetadataCodec.Read(this);

    /// <summary>The event itself, read as <typeparamref name="TEvent"/>.</summary>
    /// <exception cref="EventDataException">The data does not fit.</exception>
    public TEvent As<TEvent>()
        where TEvent : IEvent<TEvent> => TEvent.Type.Read(this);

    /// <summary>What it is and where it stands, without what it holds.</summary>
    public override string ToString() => $"{Name} v{SchemaVersion}, {Stream} version {Version}, position {Position}";

    private DeedsException WithoutMetadata() =>
        new("DEED0952", $"{Name} at position {Position} was read without its metadata, and something asks for it. Leave out ReadsMetadata = false where the reactor is described, or read with ReadAfter.");
}
