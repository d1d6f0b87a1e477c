using System.Collections.Concurrent;

namespace Deeds.Storage.InMemory;

/// <summary>All events, and those of each stream; appended to under the store's lock, read without it.</summary>
internal sealed class MemoryEvents
{
    private readonly EventLog _all = new();
    private readonly Dictionary<Guid, int> _indexById = [];
    private readonly ConcurrentDictionary<StreamId, EventLog> _streams = new();
    private long _committed;

    // Events are in the logs a moment before they are committed; every read stops here, so an append appears at once in all its streams.
    public Position Committed => new(Volatile.Read(ref _committed));

    public ArraySegment<StoredEvent> All => _all.UpTo(Committed);

    public ArraySegment<StoredEvent> Of(StreamId stream) =>
        _streams.TryGetValue(stream, out var log) ? log.UpTo(Committed) : ArraySegment<StoredEvent>.Empty;

    /// <summary>The events with some ids that are among the first; under the store's lock.</summary>
    public IReadOnlyList<StoredEvent> Find(IReadOnlyList<Guid> eventIds, ArraySegment<StoredEvent> among) =>
        [.. eventIds.Distinct().Where(_indexById.ContainsKey).Select(id => _indexById[id]).Order().TakeWhile(index => index < among.Count).Select(index => among[index])];

    public int VersionOf(StreamId stream) => _streams.TryGetValue(stream, out var log) ? log.Count : 0;

    /// <summary>Why appends may not be stored; null when they may.</summary>
    public AppendResult? Refusal(ReadOnlySpan<StreamAppend> appends)
    {
        foreach (var append in appends)
        {
            var version = VersionOf(append.Stream);
            if (!append.Expected.IsMetBy(version))
                return new AppendResult.Refused(append.Stream, append.Expected, version);
        }

        return Duplicates(appends);
    }

    /// <summary>The events as they will be stored: while an append has its turn, nobody else draws versions or positions.</summary>
    public IReadOnlyList<StoredEvent> Numbered(StreamAppend[] appends)
    {
        var numbered = new List<StoredEvent>();
        foreach (var append in appends)
        {
            var version = VersionOf(append.Stream);
            foreach (var @event in append.Events)
                numbered.Add(Recorded.Of(append.Stream, ++version, new(_all.Count + numbered.Count + 1), @event));
        }

        return numbered;
    }

    /// <summary>Stores appends, so that readers see all of them at once.</summary>
    public AppendResult.Appended Store(ReadOnlySpan<StreamAppend> appends)
    {
        var streams = new AppendedStream[appends.Length];
        for (var i = 0; i < appends.Length; i++)
            streams[i] = Store(appends[i]);
        Volatile.Write(ref _committed, _all.Count);
        return new(streams);
    }

    private AppendResult.Duplicate? Duplicates(ReadOnlySpan<StreamAppend> appends)
    {
        List<Guid>? known = null;
        foreach (var append in appends)
        {
            for (var i = 0; i < append.Events.Count; i++)
            {
                if (_indexById.ContainsKey(append.Events[i].EventId))
                    (known ??= []).Add(append.Events[i].EventId);
            }
        }

        return known is null ? null : new AppendResult.Duplicate(known);
    }

    private AppendedStream Store(StreamAppend append)
    {
        var log = _streams.TryGetValue(append.Stream, out var known) ? known : _streams[append.Stream] = new();
        // All events of a stream share one name: a string of its own for each would outlive its append.
        var stream = log.First?.Stream ?? append.Stream;
        var firstVersion = log.Count + 1;
        var positions = new Position[append.Events.Count];
        for (var i = 0; i < positions.Length; i++)
        {
            var stored = Recorded.Of(stream, firstVersion + i, new(_all.Count + 1), append.Events[i]);
            positions[i] = stored.Position;
            _indexById.Add(stored.EventId, _all.Count);
            _all.Add(stored);
            log.Add(stored);
        }

        return new(stream, firstVersion, positions);
    }
}
