using System.Collections.Concurrent;
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
    private readonly EventLog _all = new();
    private readonly Dictionary<Guid, int> _indexById = [];
    private readonly ConcurrentDictionary<StreamId, EventLog> _streams = new();
    private readonly StateTables _tables = new();
    private readonly OpenTransaction _transaction = new();
    private readonly MemoryProjections _projections = new();
    private readonly MemoryProcessorStore _processors;
    private readonly List<(EventFilter Events, IAppendWork Work)> _works = [];
    private long _committed;

    /// <summary>An empty store.</summary>
    /// <param name="clock">What claims on processors end by; the system's by default.</param>
    public InMemoryEventStore(TimeProvider? clock = null) => _processors = new(this, _projections, clock ?? TimeProvider.System);

    /// <inheritdoc/>
    public IProcessorStore Processors => _processors;

    /// <inheritdoc/>
    public IProjectionStore Projections => _projections;

    internal Position Head => Committed;

    // Events are in the logs a moment before they are committed; every read stops here, so an append appears at once in all its streams.
    private Position Committed => new(Volatile.Read(ref _committed));

    internal ArraySegment<StoredEvent> AllEvents => _all.UpTo(Committed);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) =>
        AppendAsync(new[] { append }, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) =>
        AppendAsync(appends.ToArray(), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) =>
        new StreamReading(this, stream, range, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default)
    {
        var all = AllEvents;
        lock (_gate)
            return new([.. eventIds.Distinct().Where(_indexById.ContainsKey).Select(id => _indexById[id]).Order().TakeWhile(index => index < all.Count).Select(index => all[index])]);
    }

    /// <inheritdoc/>
    public IStoreReader ReadAfter(Position position, EventFilter filter) => new MemoryReader(this, position, filter);

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
            if (VersionOf(StreamId.Of(table.Category, row.Key)) != row.Version)
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
            if (VersionOf(StreamId.Of(table.Category, key)) == 0)
                _tables.Remove(table, key);
            return default;
        }
    }

    /// <inheritdoc/>
    public void AddWork(EventFilter events, IAppendWork work) => _works.Add((events, work));

    internal ArraySegment<StoredEvent> EventsOf(StreamId stream) =>
        _streams.TryGetValue(stream, out var log) ? log.UpTo(Committed) : ArraySegment<StoredEvent>.Empty;

    private ValueTask<AppendResult> AppendAsync(StreamAppend[] appends, CancellationToken cancellationToken)
    {
        AppendLimits.Check(appends);
        cancellationToken.ThrowIfCancellationRequested();
        var works = WorksOf(appends);
        var turn = TryAppend(appends, works.Count > 0);
        return turn.Result is { } result ? new(result) : AppendInTurnAsync(appends, works, turn, cancellationToken);
    }

    private IReadOnlyList<IAppendWork> WorksOf(StreamAppend[] appends)
    {
        if (_works.Count == 0 && Array.TrueForAll(appends, static append => append.Work is null))
            return [];
        var names = appends.SelectMany(append => append.Events).Select(@event => @event.Name).ToHashSet(StringComparer.Ordinal);
        var added = _works.Where(added => added.Events.Names.Count == 0 || added.Events.Names.Overlaps(names)).Select(added => added.Work);
        return [.. appends.Select(append => append.Work).OfType<IAppendWork>(), .. added];
    }

    private AppendTurn TryAppend(StreamAppend[] appends, bool hasWork)
    {
        AppendResult? result;
        lock (_gate)
        {
            if (_transaction.End is { } end)
                return new(Until: end);
            result = Refusal(appends) ?? Duplicates(appends);
            if (result is null && hasWork)
            {
                _transaction.Begin();
                return default;
            }

            result ??= Store(appends);
        }

        if (result is AppendResult.Appended)
            _processors.Appended();
        return new(result);
    }

    private async ValueTask<AppendResult> AppendInTurnAsync(StreamAppend[] appends, IReadOnlyList<IAppendWork> works, AppendTurn turn, CancellationToken cancellationToken)
    {
        while (turn.Until is { } end)
        {
            await _transaction.WaitAsync(end, cancellationToken).ConfigureAwait(false);
            turn = TryAppend(appends, works.Count > 0);
            if (turn.Result is { } result)
                return result;
        }

        try
        {
            var transaction = new MemoryTransaction(Numbered(appends), _projections, cancellationToken);
            return await _transaction.RunAsync(works, transaction).ConfigureAwait(false) is { } veto ? new AppendResult.Vetoed(veto) : Commit(appends, transaction);
        }
        finally
        {
            lock (_gate)
                _transaction.Finish();
        }
    }

    private AppendResult.Appended Commit(StreamAppend[] appends, MemoryTransaction transaction)
    {
        AppendResult.Appended appended;
        lock (_gate)
        {
            appended = Store(appends);
            _projections.Write(transaction.Changes);
        }

        _processors.Appended();
        return appended;
    }

    /// <summary>The events as they will be stored: while an append has its turn, nobody else draws versions or positions.</summary>
    private List<StoredEvent> Numbered(StreamAppend[] appends)
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

    private int VersionOf(StreamId stream) => _streams.TryGetValue(stream, out var log) ? log.Count : 0;

    private AppendResult? Refusal(ReadOnlySpan<StreamAppend> appends)
    {
        foreach (var append in appends)
        {
            var version = VersionOf(append.Stream);
            if (!append.Expected.IsMetBy(version))
                return new AppendResult.Refused(append.Stream, append.Expected, version);
        }

        return null;
    }

    private AppendResult? Duplicates(ReadOnlySpan<StreamAppend> appends)
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

    private AppendResult.Appended Store(ReadOnlySpan<StreamAppend> appends)
    {
        var streams = new AppendedStream[appends.Length];
        for (var i = 0; i < appends.Length; i++)
            streams[i] = Store(appends[i]);
        Volatile.Write(ref _committed, _all.Count);
        return new(streams);
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

        if (append.State is { } state)
            _tables.Write(state);
        return new(stream, firstVersion, positions);
    }
}
