using System.Collections.Concurrent;
using System.Diagnostics;

namespace Deeds.Benchmarks.Live;

/// <summary>When events set out, and how long each was on its way to a handler.</summary>
public sealed class Arrivals
{
    private readonly ConcurrentDictionary<Guid, long> _started = new();
    private readonly ConcurrentQueue<double> _seconds = new();

    public bool IsEmpty => _started.IsEmpty;

    public void Start(Guid eventId) => _started[eventId] = Stopwatch.GetTimestamp();

    public void Arrive(Guid eventId)
    {
        if (_started.TryRemove(eventId, out var started))
            _seconds.Enqueue(Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>What arrived since the last time this was asked, in seconds.</summary>
    public IReadOnlyList<double> Take()
    {
        List<double> taken = [];
        while (_seconds.TryDequeue(out var seconds))
            taken.Add(seconds);
        return taken;
    }
}
