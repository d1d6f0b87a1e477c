using Deeds.Storage.Processors;

namespace Deeds.Storage.InMemory;

/// <summary>What processors have parked, and what was left out, under the lock of their checkpoints.</summary>
internal sealed class MemoryParking(Lock gate, Action<string> raiseEpoch) : IParkingStore
{
    private readonly Dictionary<(string Processor, StreamId Stream), Parked> _streams = [];
    private readonly List<(string Processor, OmittedEvent Event)> _omitted = [];

    public ValueTask<IReadOnlyList<ParkedStream>> ListAsync(string processor, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            return new([.. _streams
                .Where(kept => kept.Key.Processor == processor)
                .Select(kept => new ParkedStream(kept.Value.Events[0], kept.Value.Events.Count, kept.Value.Failure) { IsRetried = kept.Value.IsRetried })
                .OrderBy(parked => parked.First.Position)]);
        }
    }

    public ValueTask<IReadOnlyList<ParkedEvent>> EventsAsync(string processor, StreamId stream, int limit, CancellationToken cancellationToken = default)
    {
        lock (gate)
            return new(_streams.TryGetValue((processor, stream), out var parked) ? [.. parked.Events.Take(limit)] : []);
    }

    public ValueTask<bool> RetryAsync(string processor, StreamId stream, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!_streams.TryGetValue((processor, stream), out var parked))
                return new(false);
            _streams[(processor, stream)] = parked with { IsRetried = true };
            raiseEpoch(processor);
            return new(true);
        }
    }

    public ValueTask<ParkedEvent?> SkipAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!_streams.TryGetValue((processor, stream), out var parked))
                return new((ParkedEvent?)null);
            var first = parked.Events[0];
            Omit(processor, [first], omission);
            Keep(processor, stream, parked with { Events = parked.Events[1..], IsRetried = true });
            raiseEpoch(processor);
            return new(first);
        }
    }

    public ValueTask<long> PurgeAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (!_streams.Remove((processor, stream), out var parked))
                return new(0);
            Omit(processor, parked.Events, omission);
            raiseEpoch(processor);
            return new(parked.Events.Count);
        }
    }

    public ValueTask<IReadOnlyList<OmittedEvent>> OmittedAsync(string processor, CancellationToken cancellationToken = default)
    {
        lock (gate)
            return new([.. _omitted.Where(omitted => omitted.Processor == processor).Select(omitted => omitted.Event)]);
    }

    /// <summary>How much a processor has parked; under the lock.</summary>
    public (int Streams, long Events) Count(string processor)
    {
        var parked = _streams.Where(kept => kept.Key.Processor == processor).ToList();
        return (parked.Count, parked.Sum(kept => kept.Value.Events.Count));
    }

    /// <summary>Takes what a step parked and worked off; under the lock.</summary>
    public void Write(ProcessorCommit commit)
    {
        var processor = commit.Claim.Checkpoint.Processor;
        if (commit.Unparked is { } done && _streams.TryGetValue((processor, done.Stream), out var rest))
            Keep(processor, done.Stream, rest with { Events = rest.Events.FindAll(parked => parked.Position > done.Through) });
        if (commit.ParkedFor is { } failure)
            _streams[(processor, failure.Stream)] = new(_streams.GetValueOrDefault((processor, failure.Stream))?.Events ?? [], failure, IsRetried: false);
        foreach (var parked in commit.Parks)
            _streams[(processor, parked.Stream)].Events.Add(parked);
    }

    /// <summary>Keeps that events were left out; under the lock.</summary>
    public void Omit(string processor, IEnumerable<ParkedEvent> events, Omission omission) =>
        _omitted.AddRange(events.Select(left => (processor, new OmittedEvent(left, omission))));

    /// <summary>Gives what one processor has parked to another, which has none; under the lock.</summary>
    public void Move(string from, string to)
    {
        foreach (var (processor, stream) in _streams.Keys.Where(key => key.Processor == from).ToList())
        {
            _streams.Remove((processor, stream), out var parked);
            _streams[(to, stream)] = parked!;
        }
    }

    /// <summary>Forgets what a processor has parked; under the lock.</summary>
    public void Forget(string processor)
    {
        foreach (var key in _streams.Keys.Where(key => key.Processor == processor).ToList())
            _streams.Remove(key);
    }

    private void Keep(string processor, StreamId stream, Parked parked)
    {
        if (parked.Events.Count == 0)
            _streams.Remove((processor, stream));
        else
            _streams[(processor, stream)] = parked;
    }

    private sealed record Parked(List<ParkedEvent> Events, ProcessorFailure Failure, bool IsRetried);
}
