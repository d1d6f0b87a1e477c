namespace Deeds.Storage.Projections;

/// <summary>Reads the tables of projections; rows are written by the commits of their processors, or by appends.</summary>
public interface IProjectionStore
{
    /// <summary>The rows of some keys, in the keys' order; null for a key without a row.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default);

    /// <summary>The rows a query asks for, in its order and then in that of their keys.</summary>
    IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(ProjectionTable table, ProjectionQuery query, CancellationToken cancellationToken = default);
}
