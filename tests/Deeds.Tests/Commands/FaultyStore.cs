using System.Runtime.CompilerServices;
using Deeds.Storage;

namespace Deeds.Tests.Commands;

/// <summary>A store on which a test can let things happen around an append, and count what is asked of it.</summary>
internal sealed class FaultyStore : IEventStore, ICurrentStateStore
{
    private readonly InMemoryEventStore _inner = new();

    public Queue<Func<StreamAppend, ValueTask>> BeforeAppend { get; } = [];

    public Queue<Func<StreamAppend, ValueTask>> AfterAppend { get; } = [];

    public Queue<Func<ValueTask>> BeforeRead { get; } = [];

    /// <summary>Rows as somebody left them; null for a row that was removed.</summary>
    public Dictionary<StreamKey, StateRow?> Tampered { get; } = [];

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

    public async IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, [EnumeratorCancellation] CancellationToken cancellationToken = default)
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

    public async IAsyncEnumerable<StateRow> ReadRowsAsync(StateTable table, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var row in _inner.ReadRowsAsync(table, cancellationToken))
        {
            if (!Tampered.ContainsKey(row.Key))
                yield return row;
        }

        foreach (var row in Tampered.Values.OfType<StateRow>())
            yield return row;
    }

    public ValueTask<StateRow?> FindRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) =>
        Tampered.TryGetValue(key, out var row) ? new(row) : _inner.FindRowAsync(table, key, cancellationToken);

    public ValueTask<bool> RewriteRowAsync(StateTable table, StateRow row, CancellationToken cancellationToken = default) =>
        _inner.RewriteRowAsync(table, row, cancellationToken);

    public ValueTask RemoveRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) =>
        _inner.RemoveRowAsync(table, key, cancellationToken);
}
