using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>The tables of all projections, under one lock.</summary>
internal sealed class MemoryProjections : IProjectionStore
{
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
                if (change.Values is { } values)
                    RowsOf(change.Table)[change.Key] = [.. values];
                else
                    RowsOf(change.Table).Remove(change.Key);
            }
        }
    }

    private Dictionary<RowKey, IReadOnlyList<object?>> RowsOf(ProjectionTable table) =>
        _tables.TryGetValue(table.Name, out var rows) ? rows : _tables[table.Name] = [];
}
