using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Deeds.Processors.Watching;
using Deeds.Storage.Processors;

namespace Deeds.Telemetry;

/// <summary>Gauges of what a host saw in its last look at its processors: measuring asks no store.</summary>
internal static class ProcessorGauges
{
    private static readonly ConcurrentDictionary<ProcessorWatch, bool> Watches = new();

    private static readonly ObservableGauge<long> Lag = DeedsTelemetry.Meter.CreateObservableGauge(MetricNames.Lag, () => Measure(LagOf), "{event}", "Events behind the last one.");

    private static readonly Instrument[] Gauges =
    [
        Lag,
        DeedsTelemetry.Meter.CreateObservableGauge(MetricNames.LagTime, () => Measure(status => status.BehindBy?.TotalSeconds ?? 0), "s", "How long ago the first event was recorded that waits."),
        DeedsTelemetry.Meter.CreateObservableGauge(MetricNames.ParkedNow, () => Measure(status => status.ParkedEvents), "{event}", "Events that are put aside now."),
        DeedsTelemetry.Meter.CreateObservableGauge(MetricNames.State, States, "{processor}", "1 for what each processor does now."),
    ];

    private static TaskCompletionSource _disturbed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a processor of this process fails the next time.</summary>
    public static Task Disturbed => Volatile.Read(ref _disturbed).Task;

    /// <summary>True while somebody listens to one of them.</summary>
    public static bool AreWanted => Array.Exists(Gauges, gauge => gauge.Enabled);

    /// <summary>A processor has failed: what was seen last is no longer so.</summary>
    public static void Disturb() => Interlocked.Exchange(ref _disturbed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    public static void Add(ProcessorWatch watch) => Watches.TryAdd(watch, true);

    public static void Remove(ProcessorWatch watch) => Watches.TryRemove(watch, out _);

    private static IEnumerable<ProcessorStatus> Statuses => Watches.Keys.SelectMany(watch => watch.Latest?.Processors ?? []);

    private static long LagOf(ProcessorStatus status) => status.IsFurtherBehind ? status.PositionsBehind : status.EventsBehind;

    private static IEnumerable<Measurement<T>> Measure<T>(Func<ProcessorStatus, T> value)
        where T : struct =>
        Statuses.Select(status => new Measurement<T>(value(status), DeedsTelemetry.Of(status.Processor)));

    private static IEnumerable<Measurement<int>> States() =>
        Statuses.Select(status => new Measurement<int>(1, DeedsTelemetry.Of(status.Processor), new(TagNames.State, StateOf(status))));

    private static string StateOf(ProcessorStatus status) => status switch
    {
        { Checkpoint.Mode: ProcessorMode.Stopped } => "stopped",
        { Checkpoint.Mode: ProcessorMode.Paused } => "paused",
        { IsDriven: false } => "undriven",
        { Checkpoint.Failure: not null } => "failing",
        _ => "running",
    };
}
