using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Deeds.Postgres.Tests.Processors.Poison;

/// <summary>What is logged and counted about one processor.</summary>
internal sealed class Hearing : ILoggerFactory, ILogger
{
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private int _failures;
    private int _finalFailures;

    public Hearing(string processor)
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "deeds.processor.failures")
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            var known = tags.ToArray().ToDictionary();
            if (!Equals(known["deeds.processor"], processor))
                return;
            Interlocked.Add(ref _failures, (int)count);
            Interlocked.Add(ref _finalFailures, Equals(known["deeds.failure.final"], true) ? 1 : 0);
        });
        _meters.Start();
    }

    public int Failures => _failures;

    public int FinalFailures => _finalFailures;

    public IEnumerable<string> Errors => _errors;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _errors.Enqueue(formatter(state, exception));
    }

    public void Dispose() => _meters.Dispose();
}
