using System.Text.Json;
using Deeds.Storage;

namespace Deeds.Events;

/// <summary>What the framework knows about one kind of event: its stored name, its version and how to write and read it.</summary>
public abstract class EventType
{
    private protected EventType(string name, int version)
    {
        Name = name;
        Version = version;
    }

    /// <summary>What is known about <typeparamref name="TEvent"/>; how generated code speaks of an event.</summary>
    public static EventType Of<TEvent>()
        where TEvent : IEvent<TEvent> => TEvent.Type;

    /// <summary>The stored name, such as <c>subscription.activated</c>.</summary>
    public string Name { get; }

    /// <summary>The version of the shape this type has today.</summary>
    public int Version { get; }

    /// <summary>The record that carries the event.</summary>
    public abstract Type ClrType { get; }

    /// <summary>Writes the event's data as one JSON object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="event">An event of exactly this type.</param>
    public abstract void Write(Utf8JsonWriter writer, IEvent @event);

    internal abstract byte[] Encode(IEvent @event);

    /// <summary>Reads a stored event of this name.</summary>
    /// <exception cref="EventDataException">The data does not fit today's shape.</exception>
    public abstract IEvent Decode(StoredEvent stored);

    /// <summary>The stored name and version, such as <c>subscription.activated v1</c>.</summary>
    public override string ToString() => $"{Name} v{Version}";
}
