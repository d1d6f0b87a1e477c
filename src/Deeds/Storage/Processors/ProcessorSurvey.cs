namespace Deeds.Storage.Processors;

/// <summary>How processors stand at one moment.</summary>
/// <param name="TakenAt">The moment, by the store's clock.</param>
/// <param name="Highest">The position of the last event anybody can see; readers may still wait before it.</param>
/// <param name="Standings">Each processor that was asked about, in the order of the asking.</param>
public sealed record ProcessorSurvey(DateTimeOffset TakenAt, Position Highest, IReadOnlyList<ProcessorStanding> Standings)
{
    /// <summary>The last position that was given to an event, be it there or not; at least <see cref="Highest"/>.</summary>
    /// <remarks>A processor that stands behind it has read another store than this one, such as before a backup was restored.</remarks>
    public Position Drawn { get => field > Highest ? field : Highest; init; }

    /// <summary>The transactions readers may have to wait for, the oldest first.</summary>
    public IReadOnlyList<PendingAppend> Pending { get; init; } = [];
}
