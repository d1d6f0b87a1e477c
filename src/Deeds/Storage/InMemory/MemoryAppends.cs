using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Appends under the store's lock; one with work of its own has its turn outside the lock, and all others wait for its end.</summary>
internal sealed class MemoryAppends(Lock gate, MemoryEvents events, StateTables tables, MemoryProjections projections)
{
    private readonly OpenTransaction _transaction = new();
    private readonly List<(EventFilter Events, IAppendWork Work)> _works = [];

    /// <summary>Called after each append, outside the lock.</summary>
    public required Action Appended { get; init; }

    public void AddWork(EventFilter filter, IAppendWork work) => _works.Add((filter, work));

    public ValueTask<AppendResult> AppendAsync(StreamAppend[] appends, CancellationToken cancellationToken)
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
        lock (gate)
        {
            if (_transaction.End is { } end)
                return new(Until: end);
            result = events.Refusal(appends);
            if (result is null && hasWork)
            {
                _transaction.Begin();
                return default;
            }

            result ??= Store(appends, []);
        }

        if (result is AppendResult.Appended)
            Appended();
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
            var transaction = new MemoryTransaction(events.Numbered(appends), projections, cancellationToken);
            return await _transaction.RunAsync(works, transaction).ConfigureAwait(false) is { } veto ? new AppendResult.Vetoed(veto) : Commit(appends, transaction);
        }
        finally
        {
            lock (gate)
                _transaction.Finish();
        }
    }

    private AppendResult.Appended Commit(StreamAppend[] appends, MemoryTransaction transaction)
    {
        AppendResult.Appended appended;
        lock (gate)
            appended = Store(appends, transaction.Changes);
        Appended();
        return appended;
    }

    private AppendResult.Appended Store(StreamAppend[] appends, IReadOnlyList<RowChange> changes)
    {
        var appended = events.Store(appends);
        foreach (var append in appends)
        {
            if (append.State is { } state)
                tables.Write(state);
        }

        projections.Write(changes);
        return appended;
    }
}
