using Deeds.Events.Choices;

namespace Deeds.Commands;

/// <summary>The events a command was decided to lead to.</summary>
public readonly struct Decision
{
    private readonly object _events;

    private Decision(object events) => _events = events;

    /// <summary>How many events.</summary>
    public int Count => _events is IReadOnlyList<IEvent> several ? several.Count : 1;

    /// <summary>One of the events, in order.</summary>
    public IEvent this[int index] => _events is IReadOnlyList<IEvent> several ? several[index] : (IEvent)_events;

    /// <summary>A decision for one event.</summary>
    public static Decision Of(IEvent @event) => new(@event);

    /// <summary>A decision for several events, in order.</summary>
    public static Decision Of(params IEvent[] events) => new(events);

    /// <summary>A decision for the events of a collection.</summary>
    public static Decision OfAll<TEvents>(TEvents events)
        where TEvents : struct, IEvents => new(events.All);
}
