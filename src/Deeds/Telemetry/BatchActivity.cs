using System.Diagnostics;

namespace Deeds.Telemetry;

/// <summary>A page of events while a processor works on it.</summary>
internal readonly struct BatchActivity : IDisposable
{
    private readonly string _processor;
    private readonly TimeProvider _clock;
    private readonly long _began;
    private readonly Activity? _activity;

    public BatchActivity(string processor, int events, TimeProvider clock)
    {
        (_processor, _clock, _began) = (processor, clock, clock.GetTimestamp());
        _activity = DeedsTelemetry.Activities.StartActivity(ActivityNames.Batch);
        _activity?.SetTag(TagNames.Processor, processor).SetTag(TagNames.Events, events);
    }

    // The type alone: the message is the application's, and may say what an event says.
    public void Failed(Exception problem) => _activity?.SetStatus(ActivityStatusCode.Error, problem.GetType().Name);

    public void Dispose()
    {
        _activity?.Dispose();
        DeedsTelemetry.BatchEnded(_processor, _clock.GetElapsedTime(_began));
    }
}
