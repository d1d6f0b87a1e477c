using System.Text.Json;
using Deeds.Serialization;
using Deeds.Storage;

namespace Deeds.Events;

/// <summary>What the framework knows about <typeparamref name="TEvent"/>.</summary>
/// <typeparam name="TEvent">The event record.</typeparam>
public sealed class EventType<TEvent> : EventType
    where TEvent : IEvent<TEvent>
{
    /// <summary>Describes an event; called by generated code.</summary>
    /// <param name="name">The stored name.</param>
    /// <param name="version">The version of the shape.</param>
    public EventType(string name, int version)
        : base(name, version)
    {
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TEvent);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IEvent @event) => JsonCodec.Write<TEvent, TEvent>(writer, (TEvent)@event);

    internal override byte[] Encode(IEvent @event) => JsonCodec.Encode<TEvent, TEvent>((TEvent)@event);

    /// <inheritdoc/>
    public override IEvent Decode(StoredEvent stored) => Read(stored);

    /// <summary>Reads a stored event as <typeparamref name="TEvent"/>.</summary>
    /// <exception cref="EventDataException">The stored version is not today's, or the data does not fit.</exception>
    public TEvent Read(StoredEvent stored)
    {
        if (stored.SchemaVersion != Version)
            throw EventDataException.WrongVersion(stored, Version);

        try
        {
            var reader = new Utf8JsonReader(stored.Data.Span);
            reader.Read();
            return TEvent.Read(ref reader);
        }
        catch (JsonException problem)
        {
            throw EventDataException.Unreadable(stored, problem);
        }
    }
}
