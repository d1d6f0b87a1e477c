using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>How a processor is doing.</summary>
/// <param name="Checkpoint">How far it has come, whether it runs, what holds it up, and who drives it.</param>
public sealed record ProcessorStatus(ProcessorCheckpoint Checkpoint)
{
    /// <summary>The processor's name.</summary>
    public string Processor => Checkpoint.Processor;

    /// <summary>When it was looked at, by the store's clock.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>How many of its events wait for it, among the 1,000 that follow its position.</summary>
    public required int EventsBehind { get; init; }

    /// <summary>True when more events follow than were looked at.</summary>
    public required bool IsFurtherBehind { get; init; }

    /// <summary>How far its position is behind the last event, those counted that it does not ask for.</summary>
    public required long PositionsBehind { get; init; }

    /// <summary>How far its position is behind the end of the store, where no event has ever been; 0 unless it has read another store, such as before a backup was restored.</summary>
    public long PositionsBeyondEnd { get; init; }

    /// <summary>How long ago the first event was recorded that waits for it; null when none does.</summary>
    public required TimeSpan? BehindBy { get; init; }

    /// <summary>How many streams it has parked.</summary>
    public int ParkedStreams { get; init; }

    /// <summary>How many events it has parked.</summary>
    public long ParkedEvents { get; init; }

    /// <summary>The position of the first event that waits for it; null when none does.</summary>
    public Position? FirstWaiting { get; init; }

    /// <summary>The first position after its own that no event is seen at although events are seen behind it; null for none.</summary>
    public Position? Hole { get; init; }

    /// <summary>When the claim of who drives it runs out, or ran out; null when nobody ever drove it.</summary>
    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>Events worked off per second, measured over the looks of the last minute; null at the first look.</summary>
    public double? EventsPerSecond { get; init; }

    /// <summary>How long it has been seen, look after look, to make no progress although events wait for it.</summary>
    public TimeSpan StandsFor { get; init; }

    /// <summary>The stored names of events that a newer version of the processor handles and this process does not: it stands by for a process that does.</summary>
    public IReadOnlyList<string> MissingEvents { get; init; } = [];

    /// <summary>Why its steps fail in this process, which the store does not know; null where they do not, and where another process drives it.</summary>
    public string? Trouble { get; init; }

    /// <summary>True while somebody's claim on it lasts.</summary>
    public bool IsDriven => Checkpoint.Owner is not null && ClaimedUntil > TakenAt;

    /// <summary>True while it has not yet come to the end of what there was when it began.</summary>
    public bool IsBeingBuilt => Checkpoint.CaughtUpAt is null || Checkpoint.RebuildStartedAt is not null;

    /// <summary>How long ago the event it is held up by failed first; null when none does.</summary>
    public TimeSpan? FailingFor => TakenAt - Checkpoint.Failure?.Since;

    /// <summary>True when events wait for it, or may.</summary>
    internal bool IsBehind => EventsBehind > 0 || IsFurtherBehind;

    private string Behind => this switch
    {
        { EventsBehind: > 0 } => $"{EventsBehind}{(IsFurtherBehind ? " or more" : "")} event(s) wait for it, the first since {BehindBy}",
        { IsFurtherBehind: true } => $"it has to look through {PositionsBehind} position(s)",
        _ => "nothing waits for it",
    };

    private string Parked => ParkedStreams == 0 ? "" : $", {ParkedEvents} event(s) of {ParkedStreams} stream(s) are parked";

    private string StandBy => MissingEvents.Count == 0
        ? ""
        : $" This process stands by: another has declared to handle {string.Join(", ", MissingEvents)} as well. When that version is withdrawn for good, call WithdrawAsync.";

    private string Beyond => PositionsBeyondEnd == 0
        ? ""
        : $" It stands {PositionsBeyondEnd} position(s) after the last event that was ever stored, and would pass over as many: the events are those of an older backup than its position. Restore both from one, and let it begin anew where its work is kept elsewhere.";

    private string Here => Trouble is null ? "" : $" {Trouble}{(Trouble.EndsWith('.') ? "" : ".")}";

    private string Reason => Checkpoint switch
    {
        { Mode: ProcessorMode.Paused } => "it is paused.",
        { Mode: ProcessorMode.Stopped } => $"it has stopped: {Checkpoint.Failure}",
        { Failure: { } failure } => $"it is held up: {failure}",
        { Owner: null } => "nobody drives it.",
        _ => $"it is driven by {Checkpoint.Owner}.",
    };

    /// <summary>State, position, what waits and why, in one sentence.</summary>
    public override string ToString() => $"{Processor} stands at {Checkpoint.Position?.ToString() ?? "no position yet"}, {Behind}{Parked}; {Reason}{Beyond}{Here}{StandBy}";
}
