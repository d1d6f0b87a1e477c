using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>The tables of all projections, under one lock.</summary>
internal sealed class MemoryProjections : IProjectionStore
{
    private static readonly Dictionary<RowKey, IReadOnlyList<object?>> NoRows = [];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Dictionary<RowKey, IReadOnlyList<object?>>> _tables = new(StringComparer.Ordinal);

    public ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var rows = RowsOf(table);
            return new([.. keys.Select(rows.GetValueOrDefault)]);
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(ProjectionTable table, ProjectionQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<IReadOnlyList<object?>> rows;
        lock (_gate)
            rows = [.. RowsOf(table).Values];
        foreach (var row in new MemoryQuery(table, query).Of(rows))
            yield return row;
    }

    public void Write(IReadOnlyList<RowChange> changes)
    {
        lock (_gate)
        {
            foreach (var change in changes)
            {
                var rows = _tables.TryGetValue(change.Table.Name, out var known) ? known : _tables[change.Table.Name] = [];
                if (change.Values is { } values)
                    rows[change.Key] = [.. values];
                else
                    rows.Remove(change.Key);
            }
        }
    }

    /// <summary>Refuses rows that double what is unique.</summary>
    /// <param name="changes">The rows.</param>
    /// <param name="before">What is written before them, and not yet.</param>
    public void Check(IReadOnlyList<RowChange> changes, IReadOnlyList<RowChange> before)
    {
        TextValues.Check(changes);
        lock (_gate)
        {
            foreach (var table in changes.Select(change => change.Table).Where(table => table.Indexes.Any(index => index.IsUnique)).DistinctBy(table => table.Name))
                UniqueValues.Check(table, Changed(RowsOf(table), before.Where(change => change.Table.Name == table.Name)), [.. changes.Where(change => change.Table.Name == table.Name)]);
        }
    }

    public bool Has(ProjectionTable table)
    {
        lock (_gate)
            return _tables.ContainsKey(table.Name);
    }

    public void Create(ProjectionTable table)
    {
        lock (_gate)
            _tables.Add(table.Name, []);
    }

    public void Drop(ProjectionTable table)
    {
        lock (_gate)
            _tables.Remove(table.Name);
    }

    public void Swap(TableSwap swap)
    {
        lock (_gate)
        {
            var live = RowsOf(swap.Live);
            _tables.Remove(swap.Next.Name, out var next);
            _tables[swap.Live.Name] = next ?? [];
            _tables[swap.Kept.Name] = live == NoRows ? [] : live;
        }
    }

    /// <summary>The rows as they stand now; nobody changes a row that is there.</summary>
    public IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> Copy(ProjectionTable table)
    {
        lock (_gate)
            return new Dictionary<RowKey, IReadOnlyList<object?>>(RowsOf(table));
    }

    private static Dictionary<RowKey, IReadOnlyList<object?>> Changed(Dictionary<RowKey, IReadOnlyList<object?>> rows, IEnumerable<RowChange> changes)
    {
        var changed = new Dictionary<RowKey, IReadOnlyList<object?>>(rows);
        foreach (var change in changes)
        {
            if (change.Values is { } values)
                changed[change.Key] = values;
            else
                changed.Remove(change.Key);
        }

        return changed;
    }

    private Dictionary<RowKey, IReadOnlyList<object?>> RowsOf(ProjectionTable table) => _tables.GetValueOrDefault(table.Name, NoRows);
}
