using Deeds.Storage.Processors;

namespace Deeds;

/// <summary>How far the rebuild of a projection has come, and what holds it up.</summary>
/// <param name="Projection">The projection's name.</param>
/// <param name="Checkpoint">The processor that fills the table beside the live one.</param>
public sealed record RebuildProgress(string Projection, ProcessorCheckpoint Checkpoint)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>When this was so, by the store's clock.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The position of the last event of the store.</summary>
    public required Position Head { get; init; }

    /// <summary>True while a process drives it.</summary>
    public required bool IsDriven { get; init; }

    /// <summary>How many events it has put aside with their streams: their rows are not as they will be.</summary>
    public long ParkedEvents { get; init; }

    /// <summary>The transaction of the database whose end it waits for; null for none.</summary>
    public PendingAppend? HeldBy { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt => Checkpoint.RebuildStartedAt ?? AsOf;

    /// <summary>Everything at or before it is done; null before the first step.</summary>
    public Position? Position => Checkpoint.Position;

    /// <summary>How many events of the projection have been worked off.</summary>
    public long EventsDone => Checkpoint.EventsDone;

    /// <summary>How many there may be in all: as many in the rest of the store as in what has been read; null when nothing has been read.</summary>
    public long? EventsEstimated => IsCaughtUp ? EventsDone : Part > 0 ? (long)(EventsDone / Part) : null;

    /// <summary>True when it has come to the end of the store once; it then follows.</summary>
    public bool IsCaughtUp => Checkpoint.CaughtUpAt is not null;

    /// <summary>Which part of the store has been read, from 0 to 1.</summary>
    public double Part => IsCaughtUp ? 1 : (double)(Position?.ToInt64() ?? 0) / Math.Max(1, Math.Max(Head.ToInt64(), Position?.ToInt64() ?? 0));

    /// <summary>How many events were worked off in a second, on average; 0 before the first step.</summary>
    public double EventsPerSecond => Worked > TimeSpan.Zero ? EventsDone / Worked.TotalSeconds : 0;

    /// <summary>How long it may still take, if it goes on as before; null when that cannot be told.</summary>
    public TimeSpan? Remaining => IsCaughtUp ? TimeSpan.Zero : Part > 0 && Worked > TimeSpan.Zero ? Worked * ((1 - Part) / Part) : null;

    /// <summary>The event it is held up by, and why; null for none.</summary>
    public ProcessorFailure? Failure => Checkpoint.Failure;

    /// <summary>How it is doing.</summary>
    public RebuildState State => Checkpoint switch
    {
        { Mode: ProcessorMode.Stopped } => RebuildState.Stopped,
        { Mode: ProcessorMode.Paused } => RebuildState.Paused,
        { Failure: not null } => RebuildState.Waiting,
        { CaughtUpAt: not null } => RebuildState.CaughtUp,
        _ => AsOf - (Checkpoint.ProgressedAt ?? StartedAt) > Patience ? RebuildState.Stalled : RebuildState.Filling,
    };

    private TimeSpan Worked => (Checkpoint.ProgressedAt ?? StartedAt) - StartedAt;

    /// <summary>Position, events, rate and what holds it up, in one sentence or two.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"The rebuild of {Projection} stands at {Position?.ToString() ?? "no position yet"} of {Head}, {EventsDone} event(s) done of about {EventsEstimated?.ToString(null, null) ?? "?"}, {EventsPerSecond:F0}/s{(ParkedEvents > 0 ? $", {ParkedEvents} parked" : "")}; {Outlook}");

    private string Cause => this switch
    {
        { IsDriven: false } => "nobody drives it. Start a host, or call CatchUpAsync.",
        { HeldBy: { } pending } => $"it waits for {pending}.",
        _ => $"{Checkpoint.Owner} drives it.",
    };

    private string Outlook => State switch
    {
        RebuildState.CaughtUp => "it has caught up.",
        RebuildState.Paused => "it is paused.",
        RebuildState.Stopped => $"it has stopped: {Failure}",
        RebuildState.Waiting => $"it is held up: {Failure}",
        RebuildState.Stalled => $"it has written no step since {Checkpoint.ProgressedAt ?? StartedAt:O}: {Cause}",
        _ when !IsDriven => "nobody drives it at this moment.",
        _ => Remaining is { } remaining ? $"about {TimeSpan.FromSeconds(Math.Ceiling(remaining.TotalSeconds))} to go." : "how long it will take is not known yet.",
    };
}
