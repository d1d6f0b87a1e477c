using Deeds.Storage.Projections;

namespace Deeds.Projections.Rebuilding;

/// <summary>Lets a fold that names the live table find its rows elsewhere.</summary>
internal sealed class RowsOfOne(Func<IReadOnlyList<RowKey>, CancellationToken, ValueTask<IReadOnlyList<IReadOnlyList<object?>?>>> load) : IProjectionStore
{
    public ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default) => load(keys, cancellationToken);

    public IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(ProjectionTable table, ProjectionQuery query, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("A fold loads rows by key.");
}
