using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Copies of two tables.</summary>
internal sealed class MemoryTablePair(ProjectionTable table, IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> live, IReadOnlyDictionary<RowKey, IReadOnlyList<object?>> side) : ITablePair
{
    public required Position? LivePosition { get; init; }

    public required Position? SidePosition { get; init; }

    public long LiveRows => live.Count;

    public ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default)
    {
        var rows = table.IsBesideLive ? side : live;
        return new([.. keys.Select(rows.GetValueOrDefault)]);
    }

    public async IAsyncEnumerable<RowPair> DifferencesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var different =
            from key in live.Keys.Union(side.Keys)
            let pair = new RowPair(key, live.GetValueOrDefault(key), side.GetValueOrDefault(key))
            where !pair.IsEqual
            select pair;
        foreach (var values in new MemoryQuery(table, ProjectionQuery.All).Of(different.Select(pair => pair.Live ?? pair.Side!)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = table.KeyIn(values);
            yield return new(key, live.GetValueOrDefault(key), side.GetValueOrDefault(key));
        }
    }

    public ValueTask DisposeAsync() => default;
}
