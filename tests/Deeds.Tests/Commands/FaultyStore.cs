using Deeds.Storage;

namespace Deeds.Tests.Commands;

/// <summary>A store on which a test can let things happen around an append, and count what is asked of it.</summary>
internal sealed class FaultyStore : IEventStore
{
    private readonly InMemoryEventStore _inner = new();

    public Queue<Func<StreamAppend, ValueTask>> BeforeAppend { get; } = [];

    public Queue<Func<StreamAppend, ValueTask>> AfterAppend { get; } = [];

    public Queue<Func<ValueTask>> BeforeRead { get; } = [];

    public int Reads { get; private set; }

    public int Appends { get; private set; }

    public InMemoryEventStore Inner => _inner;

    public async ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default)
    {
        Appends++;
        if (BeforeAppend.TryDequeue(out var before))
            await before(append);
        var result = await _inner.AppendAsync(append, cancellationToken);
        if (AfterAppend.TryDequeue(out var after))
            await after(append);
        return result;
    }

    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) =>
        _inner.AppendAsync(appends, cancellationToken);

    public async IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Reads++;
        if (BeforeRead.TryDequeue(out var before))
            await before();
        await foreach (var stored in _inner.ReadStreamAsync(stream, range, cancellationToken))
            yield return stored;
    }

    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) =>
        _inner.FindAsync(eventIds, cancellationToken);

    public IStoreReader ReadAfter(Position position, EventFilter filter) => _inner.ReadAfter(position, filter);
}
