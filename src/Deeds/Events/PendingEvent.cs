namespace Deeds.Events;

/// <summary>An event that is about to be appended, with all that is known of it before the commit.</summary>
internal readonly record struct PendingEvent(IEvent Event, EventMetadata Metadata);
