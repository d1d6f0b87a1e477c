using Deeds.Events;
using Deeds.Serialization;

namespace Deeds;

/// <summary>An event that knows its own stored name and codec at compile time.</summary>
/// <remarks>Implemented by the generator. Dispatch through it costs neither a dictionary lookup nor reflection.</remarks>
/// <typeparam name="TSelf">The event record itself.</typeparam>
public interface IEvent<TSelf> : IEvent, IJsonCodec<TSelf>
    where TSelf : IEvent<TSelf>
{
    /// <summary>The stored name, version and codec.</summary>
    static abstract EventType<TSelf> Type { get; }

    EventType IEvent.EventType => TSelf.Type;
}
