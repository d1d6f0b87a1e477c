namespace Deeds.Storage.InMemory;

/// <summary>A range of a stream, read in place and without ever waiting.</summary>
internal sealed class StreamReading(InMemoryEventStore store, StreamId stream, StreamRange range, CancellationToken cancellationToken) : IAsyncEnumerable<StoredEvent>
{
    public IAsyncEnumerator<StoredEvent> GetAsyncEnumerator(CancellationToken enumeration = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        enumeration.ThrowIfCancellationRequested();
        var events = RangeBounds.Of(store.EventsOf(stream), stream, range);
        return range.IsBackwards ? new Reading(events, events.Count, -1) : new Reading(events, -1, 1);
    }

    private sealed class Reading(ArraySegment<StoredEvent> events, int start, int step) : IAsyncEnumerator<StoredEvent>
    {
        private int _index = start;

        public StoredEvent Current => events[_index];

        public ValueTask<bool> MoveNextAsync()
        {
            _index += step;
            return new((uint)_index < (uint)events.Count);
        }

        public ValueTask DisposeAsync() => default;
    }
}
