using Deeds.Processors;

namespace Deeds.Projections.Projectors;

/// <summary>What the framework knows about one projector.</summary>
public abstract class ProjectorType : ProcessorType
{
    private protected ProjectorType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <summary>What is known about <typeparamref name="TProjector"/>; how generated code speaks of a projector.</summary>
    public static ProjectorType Of<TProjector>()
        where TProjector : IProjector<TProjector> => TProjector.Type;

    /// <summary>The names of the tables it creates, as its statements write them.</summary>
    public IReadOnlyList<string> Tables { get; init; } = [];

    /// <summary>The statements that create them; empty when they are created elsewhere.</summary>
    public abstract string TableScript { get; }

    internal abstract ValueTask ProjectAsync(ProcessorServices services, IEvent @event, Delivery delivery, IProjectorTransaction transaction);
}
