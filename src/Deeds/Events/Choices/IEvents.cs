namespace Deeds.Events.Choices;

/// <summary>What all <c>Events</c> collections have in common.</summary>
public interface IEvents
{
    /// <summary>The events in the order they were written.</summary>
    IReadOnlyList<IEvent> All { get; }
}
