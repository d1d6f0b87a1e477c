using Deeds.Storage;

namespace Deeds.Samples.Tests.LoanApplications;

/// <summary>A store in memory that counts how often streams are read.</summary>
internal sealed class CountingStore : IEventStore
{
    private readonly InMemoryEventStore _store = new();

    public int StreamReads { get; private set; }

    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) => _store.AppendAsync(append, cancellationToken);

    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) => _store.AppendAsync(appends, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default)
    {
        StreamReads++;
        return _store.ReadStreamAsync(stream, range, cancellationToken);
    }

    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) => _store.FindAsync(eventIds, cancellationToken);

    public IStoreReader ReadAfter(Position position, EventFilter filter) => _store.ReadAfter(position, filter);
}
