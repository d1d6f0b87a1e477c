namespace Deeds.Storage.Processors;

/// <summary>How a processor stands in a <see cref="ProcessorSurvey"/>.</summary>
/// <param name="Checkpoint">How far it has come, and who drives it.</param>
public sealed record ProcessorStanding(ProcessorCheckpoint Checkpoint)
{
    /// <summary>When the claim of its owner runs out, or ran out, by the store's clock; null when nobody ever claimed it.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>How many events wait for it, among those that were looked at.</summary>
    public int Waiting { get; init; }

    /// <summary>True when not all events after its position were looked at.</summary>
    public bool HasMore { get; init; }

    /// <summary>How many streams it has parked.</summary>
    public int ParkedStreams { get; init; }

    /// <summary>How many events it has parked.</summary>
    public long ParkedEvents { get; init; }

    /// <summary>The first event that waits for it; null when none was seen.</summary>
    public Position? FirstWaiting { get; init; }

    /// <summary>When the first event that waits for it was recorded.</summary>
    public DateTimeOffset? FirstRecordedAt { get; init; }

    /// <summary>The first position after its own that no event is seen at, although events are seen behind it; null for none.</summary>
    public Position? Hole { get; init; }
}
