using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Deeds.Telemetry;
using Microsoft.Extensions.Logging;

namespace Deeds.Benchmarks.Failing;

/// <summary>Notes when logs, a counter and a gauge tell that a processor has stopped.</summary>
internal sealed class Lookout : ILoggerFactory, ILogger
{
    public const string Log = "log";
    public const string Counter = "counter";
    public const string Gauge = "gauge";

    private const int HasStopped = 502;

    private readonly MeterListener _meters = new();
    private readonly ConcurrentDictionary<(string Place, string Processor), TaskCompletionSource<long>> _seen = new();

    public Lookout()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == DeedsTelemetry.Name && instrument.Name is MetricNames.Failures or MetricNames.State)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((_, _, tags, _) => See(Counter, Of(tags, TagNames.Processor)));
        _meters.SetMeasurementEventCallback<int>((_, _, tags, _) =>
        {
            if (Of(tags, TagNames.State) is "stopped")
                See(Gauge, Of(tags, TagNames.Processor));
        });
        _meters.Start();
    }

    /// <summary>Forgets what was seen.</summary>
    public void Begin() => _seen.Clear();

    /// <summary>When it was told at a place, as a timestamp.</summary>
    public Task<long> SeenAsync(string place, string processor) => Entry(place, processor).Task;

    /// <summary>Asks the gauges, as an exporter does.</summary>
    public void AskGauges() => _meters.RecordObservableInstruments();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == HasStopped && state is IEnumerable<KeyValuePair<string, object?>> parts)
            See(Log, parts.First(part => part.Key == "Processor").Value as string);
    }

    public void Dispose() => _meters.Dispose();

    private static string? Of(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == name)
                return tag.Value as string;
        }

        return null;
    }

    private void See(string place, string? processor) => Entry(place, processor ?? "").TrySetResult(Stopwatch.GetTimestamp());

    private TaskCompletionSource<long> Entry(string place, string processor) =>
        _seen.GetOrAdd((place, processor), static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
