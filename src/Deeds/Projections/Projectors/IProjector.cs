using Deeds.Processors;
using Deeds.Projections.Projectors;

namespace Deeds;

/// <summary>Writes tables of its own from events; implemented by the generated half of a <c>[Projector]</c> class.</summary>
/// <typeparam name="TSelf">The projector class itself.</typeparam>
public interface IProjector<TSelf>
    where TSelf : IProjector<TSelf>
{
    /// <summary>The projector's name, its events and its tables.</summary>
    static abstract ProjectorType<TSelf> Type { get; }

    /// <summary>The statements that create its tables; empty when they are created elsewhere.</summary>
    static virtual string Tables => "";

    /// <summary>Makes a projector for one event.</summary>
    static abstract TSelf Create(ProcessorServices services);

    /// <summary>Writes what follows from one event.</summary>
    ValueTask ProjectAsync(IEvent @event, Delivery delivery, IProjectorTransaction transaction);
}
