namespace Deeds.Storage.Processors;

/// <summary>An event that a processor never did, because an operator said so.</summary>
/// <param name="Event">The event.</param>
/// <param name="Omission">Who decided it, when, and why.</param>
public sealed record OmittedEvent(ParkedEvent Event, Omission Omission);
