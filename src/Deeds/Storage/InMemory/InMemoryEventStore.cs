using System.Runtime.CompilerServices;
using Deeds.Storage;
using Deeds.Storage.InMemory;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds;

/// <summary>Keeps events in memory: the same contract as a database, gone with the process.</summary>
/// <remarks>One lock orders all appends, so positions are in commit order; readers take none. Thread-safe.</remarks>
public sealed class InMemoryEventStore : IDrivableStore, ICurrentStateStore
{
    private readonly Lock _gate = new();
    private readonly MemoryEvents _events = new();
    private readonly StateTables _tables = new();
    private readonly MemoryProjections _projections = new();
    private readonly MemoryProcessorStore _processors;
    private readonly MemoryAppends _appends;

    /// <summary>An empty store.</summary>
    /// <param name="clock">What claims on processors end by; the system's by default.</param>
    public InMemoryEventStore(TimeProvider? clock = null)
    {
        clock ??= TimeProvider.System;
        _processors = new(this, _projections, clock);
        Tables = new MemoryProjectionTables(_processors, _projections, clock);
        _appends = new(_gate, _events, _tables, _projections) { Appended = _processors.Appended };
    }

    /// <inheritdoc/>
    public IProcessorStore Processors => _processors;

    /// <inheritdoc/>
    public IProjectionStore Projections => _projections;

    /// <inheritdoc/>
    public IProjectionTables Tables { get; }

    internal Position Head => _events.Committed;

    internal ArraySegment<StoredEvent> AllEvents => _events.All;

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) =>
        _appends.AppendAsync([append], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) =>
        _appends.AppendAsync([.. appends], cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) =>
        new StreamReading(this, stream, range, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default)
    {
        var all = AllEvents;
        lock (_gate)
            return new(_events.Find(eventIds, all));
    }

    /// <inheritdoc/>
    public IStoreReader ReadAfter(Position position, EventFilter filter) => new MemoryReader(this, position, filter);

    /// <inheritdoc/>
    public IStoreReader ReadBareAfter(Position position, EventFilter filter) => new MemoryReader(this, position, filter) { IsBare = true };

    /// <inheritdoc/>
    public async IAsyncEnumerable<StateRow> ReadRowsAsync(StateTable table, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<StateRow> rows;
        lock (_gate)
            rows = _tables.All(table);
        foreach (var row in rows)
            yield return row;
    }

    /// <inheritdoc/>
    public ValueTask<StateRow?> FindRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default)
    {
        lock (_gate)
            return new(_tables.Find(table, key));
    }

    /// <inheritdoc/>
    public ValueTask<bool> RewriteRowAsync(StateTable table, StateRow row, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_events.VersionOf(StreamId.Of(table.Category, row.Key)) != row.Version)
                return new(false);
            _tables.Write(new(table, row));
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask RemoveRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            if (_events.VersionOf(StreamId.Of(table.Category, key)) == 0)
                _tables.Remove(table, key);
            return default;
        }
    }

    /// <inheritdoc/>
    public void AddWork(EventFilter events, IAppendWork work) => _appends.AddWork(events, work);

    internal ArraySegment<StoredEvent> EventsOf(StreamId stream) => _events.Of(stream);
}
