using Deeds.Processors;
using Deeds.Projections.Running;
using Deeds.Storage.Projections;

namespace Deeds.Projections;

/// <summary>What the framework knows about one projection.</summary>
public abstract class ProjectionType : ProcessorType
{
    private protected ProjectionType(ProjectionTable table, IReadOnlyList<EventSubscription> subscriptions)
        : base(table.Name, subscriptions) =>
        Table = table;

    /// <summary>What is known about <typeparamref name="TProjection"/>; how generated code speaks of a projection.</summary>
    public static ProjectionType Of<TProjection>()
        where TProjection : class, IProjection<TProjection> => TProjection.Type;

    /// <summary>The name it is declared with; from the second version on, table and processor have the version in their names besides.</summary>
    public string DeclaredName { get => field ?? Name; init; }

    /// <summary>Its version.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Its table.</summary>
    public ProjectionTable Table { get; }

    /// <summary>True where it is folded inside the append.</summary>
    public bool IsInTransaction { get; init; }

    internal abstract ProjectionFold NewFold();
}
