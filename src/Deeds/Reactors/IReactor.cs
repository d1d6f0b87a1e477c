using Deeds.Processors;
using Deeds.Reactors;

namespace Deeds;

/// <summary>Acts after an event is committed; implemented by the generated half of a <c>[Reactor]</c> class.</summary>
/// <typeparam name="TSelf">The reactor class itself.</typeparam>
public interface IReactor<TSelf>
    where TSelf : IReactor<TSelf>
{
    /// <summary>The reactor's name, its events and what it emits.</summary>
    static abstract ReactorType<TSelf> Type { get; }

    /// <summary>Makes a reactor for one event.</summary>
    static abstract TSelf Create(ProcessorServices services);

    /// <summary>Reacts to one event and gives what is to be emitted.</summary>
    ValueTask<Reaction> ReactAsync(IEvent @event, Delivery delivery);
}
