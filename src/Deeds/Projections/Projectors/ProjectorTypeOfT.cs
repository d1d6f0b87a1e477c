using Deeds.Processors;

namespace Deeds.Projections.Projectors;

/// <summary>What the framework knows about <typeparamref name="TProjector"/>.</summary>
/// <typeparam name="TProjector">The projector class.</typeparam>
public sealed class ProjectorType<TProjector> : ProjectorType
    where TProjector : IProjector<TProjector>
{
    /// <summary>Describes a projector; called by generated code.</summary>
    /// <param name="name">The name its position is kept under.</param>
    /// <param name="subscriptions">The events it writes from.</param>
    public ProjectorType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TProjector);

    /// <inheritdoc/>
    public override string TableScript => TProjector.Tables;

    internal override ValueTask ProjectAsync(ProcessorServices services, IEvent @event, Delivery delivery, IProjectorTransaction transaction) =>
        TProjector.Create(services).ProjectAsync(@event, delivery, transaction);
}
