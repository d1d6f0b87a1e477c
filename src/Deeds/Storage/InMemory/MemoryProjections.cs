using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>The tables of all projections, under one lock.</summary>
internal sealed class MemoryProjections : IProjectionStore
{
    private static readonly Dictionary<RowKey, IReadOnlyList<object?>> NoRows = [];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, MemoryTable> _tables = new(StringComparer.Ordinal);

    public ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default)
    {
        lock (_gate)
        {
            var rows = RowsOf(table);
            return new([.. keys.Select(key => rows.GetValueOrDefault(key))]);
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
                TableOf(change.Table).Write(change);
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
            foreach (var table in changes.Select(change => change.Table).DistinctBy(table => table.Name))
                TableOf(table).Check(before.Where(change => change.Table.Name == table.Name), changes.Where(change => change.Table.Name == table.Name));
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
            _tables.Add(table.Name, new(table));
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
            var live = TableOf(swap.Live);
            _tables.Remove(swap.Next.Name, out var next);
            _tables[swap.Live.Name] = next ?? new(swap.Live);
            _tables[swap.Kept.Name] = live;
        }
    }

    /// <summary>The rows as they stand now; nobody changes a row that is there.</summary>
    public IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> Copy(ProjectionTable table)
    {
        lock (_gate)
            return new Dictionary<RowKey, IReadOnlyList<object?>>(RowsOf(table));
    }

    private IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> RowsOf(ProjectionTable table) => _tables.GetValueOrDefault(table.Name)?.Rows ?? NoRows;

    private MemoryTable TableOf(ProjectionTable table) => _tables.TryGetValue(table.Name, out var known) ? known : _tables[table.Name] = new(table);
}
