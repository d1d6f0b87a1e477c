using System.ComponentModel;
using Deeds.Events;

namespace Deeds;

/// <summary>Something that happened in the domain; implemented by the generated half of an <c>[Event]</c> record.</summary>
public interface IEvent
{
    /// <summary>The stored name, version and codec of this event.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    EventType EventType { get; }
}
