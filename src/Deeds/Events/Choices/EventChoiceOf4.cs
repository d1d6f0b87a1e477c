namespace Deeds.Events.Choices;

/// <summary>One element of an <c>Events</c> collection.</summary>
/// <typeparam name="T1">One event it may be.</typeparam>
/// <typeparam name="T2">One event it may be.</typeparam>
/// <typeparam name="T3">One event it may be.</typeparam>
/// <typeparam name="T4">One event it may be.</typeparam>
public readonly struct EventChoice<T1, T2, T3, T4>
    where T1 : IEvent
    where T2 : IEvent
    where T3 : IEvent
    where T4 : IEvent
{
    internal EventChoice(IEvent @event) => Event = @event;

    /// <summary>The event itself.</summary>
    public IEvent Event { get; }

    /// <summary>Takes the event as an element.</summary>
    public static implicit operator EventChoice<T1, T2, T3, T4>(T1 @event) => new(@event);

    /// <summary>Takes the event as an element.</summary>
    public static implicit operator EventChoice<T1, T2, T3, T4>(T2 @event) => new(@event);

    /// <summary>Takes the event as an element.</summary>
    public static implicit operator EventChoice<T1, T2, T3, T4>(T3 @event) => new(@event);

    /// <summary>Takes the event as an element.</summary>
    public static implicit operator EventChoice<T1, T2, T3, T4>(T4 @event) => new(@event);
}
