using System.Collections.Concurrent;
using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>Callers that contend for a few streams with right and wrong expectations and now and then a known event id, and the account of what each was told.</summary>
internal sealed class Race(IReadOnlyList<IEventStore> stores, CancellationToken cancellationToken)
{
    private const int Streams = 20;

    private readonly ConcurrentDictionary<StreamId, int> _versions = new();
    private readonly ConcurrentBag<(AppendedStream Stream, StreamAppend Append)> _accepted = [];
    private readonly ConcurrentBag<StreamAppend> _refused = [];
    private readonly ConcurrentBag<NewEvent> _known = [];
    private int _duplicates;

    public int Accepted => _accepted.Count;

    public int Refused => _refused.Count;

    public int Duplicates => _duplicates;

    public async Task RunAsync(int caller, int appends)
    {
        var random = new Random(caller);
        for (var i = 0; i < appends; i++)
        {
            var append = Next(random);
            Account(append, await stores[caller % stores.Count].AppendAsync(append, cancellationToken));
        }
    }

    public IEnumerable<Guid> AcceptedButMissing(IReadOnlyList<StoredEvent> stored)
    {
        var places = stored.ToDictionary(at => at.EventId, at => (at.Stream, at.Version, at.Position));
        return
            from accepted in _accepted
            from place in accepted.Append.Events.Select((@event, i) => (@event.EventId, At: (accepted.Stream.Stream, accepted.Stream.FirstVersion + i, accepted.Stream.Positions[i])))
            where !places.TryGetValue(place.EventId, out var at) || at != place.At
            select place.EventId;
    }

    public IEnumerable<Guid> RefusedButStored(IReadOnlyList<StoredEvent> stored)
    {
        var own = _refused.SelectMany(append => append.Events).Select(@event => @event.EventId).Except(_known.Select(@event => @event.EventId));
        return own.Intersect(stored.Select(at => at.EventId));
    }

    public IEnumerable<Guid> StoredAndUnexplained(IReadOnlyList<StoredEvent> stored) =>
        stored.Select(at => at.EventId).Except(_accepted.SelectMany(accepted => accepted.Append.Events).Select(@event => @event.EventId));

    public static IEnumerable<StreamId> Torn(IReadOnlyList<StoredEvent> stored) =>
        from stream in stored.GroupBy(at => at.Stream)
        where !stream.Select(at => at.Version).SequenceEqual(Enumerable.Range(1, stream.Count()))
        select stream.Key;

    private StreamAppend Next(Random random)
    {
        StreamId stream = $"order-{random.Next(Streams)}";
        var version = _versions.GetValueOrDefault(stream);
        var expected = random.Next(10) switch
        {
            0 => Expectation.Any,
            1 => Expectation.Exists,
            2 => Expectation.Exactly(version + 1),
            _ => Expectation.Exactly(version),
        };
        var events = Some.Events(random.Next(1, 5));
        var repeats = random.Next(50) == 0 && _known.TryPeek(out _);
        return new(stream, expected, repeats && _known.TryPeek(out var known) ? [.. events, known] : events);
    }

    private void Account(StreamAppend append, AppendResult result)
    {
        switch (result)
        {
            case AppendResult.Appended { Streams: [var stream] }:
                _versions.AddOrUpdate(append.Stream, stream.Version, (_, version) => Math.Max(version, stream.Version));
                _accepted.Add((stream, append));
                _known.Add(append.Events[0]);
                break;
            case AppendResult.Refused refused:
                Assert.False(refused.Expected.IsMetBy(refused.ActualVersion), $"{refused} refuses what it expects");
                _versions.AddOrUpdate(append.Stream, refused.ActualVersion, (_, version) => Math.Max(version, refused.ActualVersion));
                _refused.Add(append);
                break;
            default:
                Assert.IsType<AppendResult.Duplicate>(result);
                Interlocked.Increment(ref _duplicates);
                _refused.Add(append);
                break;
        }
    }
}
