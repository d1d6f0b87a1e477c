using Deeds.Storage.Processors;

namespace Deeds.Processors.Watching;

/// <summary>What earlier looks at a processor saw: so that progress is measured by what its store says, not by what a worker says of itself.</summary>
internal sealed class Recollection
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(1);

    private readonly Queue<Look> _looks = new();
    private Look? _last;
    private DateTimeOffset? _standsSince;

    /// <summary>Events worked off per second over the last minute; null before the second look.</summary>
    public double? Rate { get; private set; }

    /// <summary>How long events have been seen to wait without any progress.</summary>
    public TimeSpan StandsFor { get; private set; }

    public void Add(DateTimeOffset takenAt, ProcessorStanding standing)
    {
        var look = new Look(takenAt, standing.Checkpoint.Position, standing.Checkpoint.EventsDone);
        Rate = RateUntil(look);
        var waits = standing.Waiting > 0 || standing.HasMore;
        var stands = waits && _standsSince is not null && _last is { } last && (last.Position, last.Done) == (look.Position, look.Done);
        _standsSince = stands ? _standsSince : waits ? takenAt : null;
        StandsFor = takenAt - _standsSince ?? TimeSpan.Zero;
        _last = look;
    }

    private double? RateUntil(Look look)
    {
        while (_looks.Count > 1 && look.TakenAt - _looks.Peek().TakenAt > Window)
            _looks.Dequeue();
        var first = _looks.Count > 0 ? _looks.Peek() : null;
        if (_last is null || look.TakenAt - _looks.Last().TakenAt >= Spacing)
            _looks.Enqueue(look);
        return look.TakenAt > first?.TakenAt ? (look.Done - first.Done) / (look.TakenAt - first.TakenAt).TotalSeconds : null;
    }

    private sealed record Look(DateTimeOffset TakenAt, Position? Position, long Done);
}
