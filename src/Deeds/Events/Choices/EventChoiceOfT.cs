namespace Deeds.Events.Choices;

/// <summary>One element of an <c>Events</c> collection.</summary>
/// <typeparam name="T">The event it may be.</typeparam>
public readonly struct EventChoice<T>
    where T : IEvent
{
    internal EventChoice(IEvent @event) => Event = @event;

    /// <summary>The event itself.</summary>
    public IEvent Event { get; }

    /// <summary>Takes the event as an element.</summary>
    public static implicit operator EventChoice<T>(T @event) => new(@event);
}
