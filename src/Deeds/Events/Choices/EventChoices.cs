using System.ComponentModel;

namespace Deeds.Events.Choices;

/// <summary>Builds <c>Events</c> collections from collection expressions; called by the compiler.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EventChoices
{
    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T> Create<T>(ReadOnlySpan<EventChoice<T>> choices)
        where T : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2> Create<T1, T2>(ReadOnlySpan<EventChoice<T1, T2>> choices)
        where T1 : IEvent
        where T2 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3> Create<T1, T2, T3>(ReadOnlySpan<EventChoice<T1, T2, T3>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3, T4> Create<T1, T2, T3, T4>(ReadOnlySpan<EventChoice<T1, T2, T3, T4>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
        where T4 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(ReadOnlySpan<EventChoice<T1, T2, T3, T4, T5>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
        where T4 : IEvent
        where T5 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(ReadOnlySpan<EventChoice<T1, T2, T3, T4, T5, T6>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
        where T4 : IEvent
        where T5 : IEvent
        where T6 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(ReadOnlySpan<EventChoice<T1, T2, T3, T4, T5, T6, T7>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
        where T4 : IEvent
        where T5 : IEvent
        where T6 : IEvent
        where T7 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }

    /// <summary>Builds the collection from its elements.</summary>
    public static Events<T1, T2, T3, T4, T5, T6, T7, T8> Create<T1, T2, T3, T4, T5, T6, T7, T8>(ReadOnlySpan<EventChoice<T1, T2, T3, T4, T5, T6, T7, T8>> choices)
        where T1 : IEvent
        where T2 : IEvent
        where T3 : IEvent
        where T4 : IEvent
        where T5 : IEvent
        where T6 : IEvent
        where T7 : IEvent
        where T8 : IEvent
    {
        var events = new IEvent[choices.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = choices[i].Event;
        return new(events);
    }
}
