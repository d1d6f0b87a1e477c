namespace Deeds.Storage.InMemory;

/// <summary>Pages through all events; a position is one more than the event's index.</summary>
internal sealed class MemoryReader(InMemoryEventStore store, Position position, EventFilter filter) : IStoreReader
{
    private Position _through = position;

    /// <summary>True for who does not look at metadata: so that a mistake about it shows here as well.</summary>
    public bool IsBare { get; init; }

    public ValueTask<EventPage> ReadPageAsync(int limit = 1_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        cancellationToken.ThrowIfCancellationRequested();
        return new(Page(store.AllEvents, limit));
    }

    private EventPage Page(ArraySegment<StoredEvent> all, int limit)
    {
        var start = (int)Math.Min(_through.ToInt64(), all.Count);
        var rest = all[start..];
        var events = filter == EventFilter.All ? rest[..Math.Min(limit, rest.Count)] : Passing(rest, limit);
        var isLast = events.Count < limit || events[^1].Position == all[^1].Position;
        if (isLast && rest.Count > 0)
            _through = all[^1].Position;
        else if (events.Count > 0)
            _through = events[^1].Position;
        return new(IsBare ? [.. events.Select(stored => stored with { IsBare = true })] : events, _through, isLast);
    }

    private ArraySegment<StoredEvent> Passing(ArraySegment<StoredEvent> rest, int limit) => rest.Where(filter.Passes).Take(limit).ToArray();
}
