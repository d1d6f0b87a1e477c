using System.Globalization;
using Deeds.Storage.Processors;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Processors.Watching;

/// <summary>Says whether a processor is well: progress counts, and not what its worker says of itself.</summary>
internal sealed class ProcessorJudge(HealthOptions options)
{
    public Finding Judge(ProcessorStatus status, IReadOnlyList<PendingAppend> pending) =>
        Beyond(status) ?? Directed(status) ?? Troubled(status) ?? Held(status, pending) ?? Undriven(status) ?? Failing(status) ?? Stalled(status) ?? Lagging(status) ?? Parked(status) ?? Well(status);

    private static Finding? Beyond(ProcessorStatus status) => status.PositionsBeyondEnd > 0 ? Bad(status.ToString()) : null;

    private static Finding? Directed(ProcessorStatus status) => status.Checkpoint.Mode switch
    {
        ProcessorMode.Stopped => Bad($"{status} It failed first {Ago(status.FailingFor)}. Correct the cause and call RetryAsync, or SkipAsync to leave the event out."),
        ProcessorMode.Paused => Odd($"{status} Call ResumeAsync to let it go on."),
        _ => null,
    };

    // What the process itself knows goes before what is concluded from its silence.
    private static Finding? Troubled(ProcessorStatus status) => status.Trouble is null ? null : status.IsBehind ? Bad(status.ToString()) : Odd(status.ToString());

    // Only a transaction older than the limit: appends are open for a moment all the time.
    private Finding? Held(ProcessorStatus status, IReadOnlyList<PendingAppend> pending)
    {
        if (status.Hole is not { } hole || status.FirstWaiting < hole)
            return null;
        var old = pending.Where(append => (status.TakenAt - append.Since ?? status.StandsFor) >= options.HeldAfter).ToList();
        if (old is not [var oldest, ..])
            return null;
        var others = old.Count > 1 ? $", and {old.Count - 1} more" : "";
        var since = oldest.Since is { } began ? $", open for {Whole(status.TakenAt - began)}" : "";
        return Bad($"{status} Events stand behind position {hole}, which {oldest}{since}{others} may still fill: readers wait for it. End that transaction.");
    }

    private static Finding? Undriven(ProcessorStatus status)
    {
        // A claim that was given back a moment ago still has its time: somebody may be about to take the processor.
        if (status.ClaimedUntil > status.TakenAt)
            return null;
        var why = status switch
        {
            { ClaimedUntil: null } or { Checkpoint.Epoch: 0 } => "Nobody has driven it yet.",
            { Checkpoint.Owner: { } owner } => $"The claim of {owner} ran out {Ago(status.TakenAt - status.ClaimedUntil)}, and nobody has taken over.",
            _ => "It was given back, and nobody has taken it.",
        };
        var text = $"{status} {why} Start a process that drives it.";
        return status.IsBehind ? Bad(text) : Odd(text);
    }

    private Finding? Failing(ProcessorStatus status) =>
        status.Checkpoint.Failure is { RetryAt: { } at } && status.TakenAt - at < options.StallAfter ? Odd($"{status} It failed first {Ago(status.FailingFor)}.") : null;

    private Finding? Stalled(ProcessorStatus status) =>
        status.StandsFor >= options.StallAfter ? Bad($"{status} It has made no progress for {Whole(status.StandsFor)}. Look at what its worker is doing.") : null;

    private Finding? Lagging(ProcessorStatus status) =>
        !status.IsBeingBuilt && status.BehindBy > options.LagLimit ? Odd($"{status} It advances, and lags more than {options.LagLimit}.") : null;

    private static Finding? Parked(ProcessorStatus status) =>
        status.ParkedStreams > 0 ? Odd($"{status} Look at Parking.ListAsync for the causes, and retry or skip what is parked.") : null;

    private static Finding Well(ProcessorStatus status) => status.IsBeingBuilt && status.IsBehind
        ? new(HealthStatus.Healthy, string.Create(CultureInfo.InvariantCulture, $"{status} It is being built, {status.EventsPerSecond ?? 0:F0} event(s)/s."), IsSaid: true)
        : new(HealthStatus.Healthy, status.ToString(), IsSaid: false);

    private static Finding Bad(string text) => new(HealthStatus.Unhealthy, text, IsSaid: true);

    private static Finding Odd(string text) => new(HealthStatus.Degraded, text, IsSaid: true);

    private static string Ago(TimeSpan? time) => $"{Whole(time ?? TimeSpan.Zero)} ago";

    private static string Whole(TimeSpan time) => TimeSpan.FromSeconds(Math.Max(0, Math.Floor(time.TotalSeconds))).ToString();
}
