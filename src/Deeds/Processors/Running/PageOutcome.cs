using Deeds.Storage.Projections;

namespace Deeds.Processors.Running;

/// <summary>How far a page was worked off.</summary>
/// <param name="Done">How many of its events are done.</param>
/// <param name="Problem">What the next one failed with; null when all are done.</param>
internal readonly record struct PageOutcome(int Done, Exception? Problem = null)
{
    /// <summary>The rows that what is done has changed.</summary>
    public IReadOnlyList<RowChange> Rows { get => field ?? []; init; }

    /// <summary>The transaction that what is done was written in.</summary>
    public IStepTransaction? Transaction { get; init; }
}
