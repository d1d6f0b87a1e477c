using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Deeds.Telemetry;
using Microsoft.Extensions.Logging;

namespace Deeds.Tests.Telemetry;

/// <summary>Writes down everything that Deeds reports while it lives: activities, measurements and logs, as text.</summary>
internal sealed class Recorder : ILoggerFactory, ILogger
{
    private readonly MeterListener _meters = new() { InstrumentPublished = Listen };
    private readonly ActivityListener _activities;

    public Recorder()
    {
        _activities = new()
        {
            ShouldListenTo = source => source.Name == DeedsTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, $"{value}", tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, $"{value}", tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, $"{value}", tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Activities { get; } = [];

    public ConcurrentQueue<string> Measurements { get; } = [];

    public ConcurrentQueue<string> Logs { get; } = [];

    public IEnumerable<string> Everything => Logs.Concat(Measurements).Concat(Activities.Select(Text));

    public void Measure() => _meters.RecordObservableInstruments();

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logs.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private static void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == DeedsTelemetry.Name)
            listener.EnableMeasurementEvents(instrument);
    }

    private static string Text(Activity activity) =>
        $"{activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {string.Join(' ', activity.TagObjects)} {string.Join(' ', activity.Events.Select(happened => $"{happened.Name} {string.Join(' ', happened.Tags)}"))}";

    private void Note(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}");
}
