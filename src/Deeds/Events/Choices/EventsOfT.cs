using System.Runtime.CompilerServices;
using Deeds.Events.Choices;

namespace Deeds;

/// <summary>The events a decision may lead to, limited to one type; written as a collection expression.</summary>
/// <remarks>The compiler refuses any other event, so what a command can emit is known where it is declared.</remarks>
/// <typeparam name="T">The event the collection may hold.</typeparam>
[CollectionBuilder(typeof(EventChoices), nameof(EventChoices.Create))]
public readonly struct Events<T> : IEvents
    where T : IEvent
{
    internal Events(IReadOnlyList<IEvent> events) => All = events;

    /// <summary>The events in the order they were written.</summary>
    public IReadOnlyList<IEvent> All { get => field ?? []; }

    /// <summary>Enumerates the events; what makes the collection expression work.</summary>
    public IEnumerator<EventChoice<T>> GetEnumerator()
    {
        foreach (var @event in All)
            yield return new EventChoice<T>(@event);
    }
}
