using System.Diagnostics.Metrics;

namespace Deeds.Telemetry;

/// <summary>Measures how long something takes, where somebody wants to know; reads no clock where nobody does.</summary>
internal readonly struct Timing
{
    private readonly Histogram<double> _histogram;
    private readonly TimeProvider? _clock;
    private readonly long _began;

    public Timing(Histogram<double> histogram, TimeProvider clock)
    {
        _histogram = histogram;
        if (!histogram.Enabled)
            return;
        (_clock, _began) = (clock, clock.GetTimestamp());
    }

    public void End(KeyValuePair<string, object?> tag, KeyValuePair<string, object?> other = default)
    {
        if (_clock?.GetElapsedTime(_began).TotalSeconds is not { } seconds)
            return;
        if (other.Key is null)
            _histogram.Record(seconds, tag);
        else
            _histogram.Record(seconds, tag, other);
    }
}
