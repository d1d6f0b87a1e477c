using Deeds.Events;

namespace Deeds.Processors;

/// <summary>The events a processor asks for: those of one type, or derived from it.</summary>
public sealed class EventSubscription
{
    private EventSubscription(Type clrType) => ClrType = clrType;

    /// <summary>The event record, or the base or interface that event records have in common.</summary>
    public Type ClrType { get; }

    /// <summary>True for a subscription to every event there is.</summary>
    public bool IsToAll => ClrType == typeof(IEvent);

    /// <summary>Events of type <typeparamref name="TEvent"/>, or derived from it.</summary>
    public static EventSubscription To<TEvent>() => new(typeof(TEvent));

    /// <summary>True when events of this type are among them.</summary>
    public bool Includes(EventType type) => ClrType.IsAssignableFrom(type.ClrType);

    /// <summary>The name of the type.</summary>
    public override string ToString() => ClrType.Name;
}
