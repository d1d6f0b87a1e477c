namespace Deeds.Storage.Processors;

/// <summary>How processors stand at one moment.</summary>
/// <param name="TakenAt">The moment, by the store's clock.</param>
/// <param name="Highest">The position of the last event anybody can see; readers may still wait before it.</param>
/// <param name="Standings">Each processor that was asked about, in the order of the asking.</param>
public sealed record ProcessorSurvey(DateTimeOffset TakenAt, Position Highest, IReadOnlyList<ProcessorStanding> Standings)
{
    /// <summary>The transactions readers may have to wait for, the oldest first.</summary>
    public IReadOnlyList<PendingAppend> Pending { get; init; } = [];
}
