namespace Deeds.Storage;

/// <summary>Where events are kept: appended once, in order per stream, never changed.</summary>
/// <remarks>
/// The contract, proved for every store by the published contract suite:
/// an append is all or nothing and durable when it returns; versions in a stream are 1, 2, 3 … without hole or repeat;
/// of two appends with the same exact expectation one wins; a reader that keeps going sees every committed event exactly once,
/// in position order, and the events of a stream in version order.
/// Oversize input is refused before any I/O with a <see cref="DeedsException"/>.
/// </remarks>
public interface IEventStore
{
    /// <summary>Appends events to one stream.</summary>
    /// <exception cref="OutcomeUnknownException">The connection broke while committing; ask <see cref="FindAsync"/> whether the events are there.</exception>
    ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default);

    /// <summary>Appends events to several streams, all or nothing; each stream at most once.</summary>
    /// <exception cref="OutcomeUnknownException">The connection broke while committing; ask <see cref="FindAsync"/> whether the events are there.</exception>
    ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default);

    /// <summary>The events of a stream in version order, or backwards; none for a stream that does not exist. One round trip.</summary>
    /// <exception cref="DeedsException">DEED0803: the range names an event that is not in the stream.</exception>
    IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default);

    /// <summary>The stored events among <paramref name="eventIds"/>, in position order.</summary>
    ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default);

    /// <summary>A reader of the whole store that begins after a position and never skips an event that commits late.</summary>
    IStoreReader ReadAfter(Position position, EventFilter filter);
}
