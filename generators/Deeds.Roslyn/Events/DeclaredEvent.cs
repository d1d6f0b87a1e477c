using Deeds.Roslyn.Serialization;

namespace Deeds.Roslyn.Events;

/// <summary>An event with the codecs it needs.</summary>
/// <remarks>Kept apart, so that a change deep inside its data does not rewrite the event's own file.</remarks>
public sealed record DeclaredEvent(EventModel Event, CodecGraph Codecs);
