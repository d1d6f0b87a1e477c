using Deeds.Processors;
using Deeds.Projections.Running;
using Deeds.Storage.Projections;

namespace Deeds.Projections;

/// <summary>What the framework knows about <typeparamref name="TProjection"/>.</summary>
/// <typeparam name="TProjection">The projection record.</typeparam>
public sealed class ProjectionType<TProjection> : ProjectionType
    where TProjection : class, IProjection<TProjection>
{
    /// <summary>Describes a projection; called by generated code.</summary>
    /// <param name="table">Its table, whose name is its processor's as well.</param>
    /// <param name="subscriptions">The events it is folded from.</param>
    public ProjectionType(ProjectionTable table, IReadOnlyList<EventSubscription> subscriptions)
        : base(table, subscriptions)
    {
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TProjection);

    internal override ProjectionFold NewFold() => new ProjectionFold<TProjection>();
}
