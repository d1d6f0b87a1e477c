using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>How all processors of the application are doing, from one look at their store.</summary>
/// <param name="TakenAt">The moment of the look, by the store's clock.</param>
/// <param name="Highest">The position of the last event anybody can see.</param>
/// <param name="Processors">Each processor, by name.</param>
public sealed record ProcessorOverview(DateTimeOffset TakenAt, Position Highest, IReadOnlyList<ProcessorStatus> Processors)
{
    /// <summary>The transactions of the database that readers may have to wait for, the oldest first.</summary>
    public IReadOnlyList<PendingAppend> Pending { get; init; } = [];

    /// <summary>The rebuilds that are under way, by the projection's name.</summary>
    public IReadOnlyList<RebuildProgress> Rebuilds { get; init; } = [];
}
