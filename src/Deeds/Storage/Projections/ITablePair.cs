namespace Deeds.Storage.Projections;

/// <summary>Two tables of one shape, as they stand at one moment.</summary>
public interface ITablePair : IAsyncDisposable
{
    /// <summary>The position of the live table's processor; null before its first step.</summary>
    Position? LivePosition { get; }

    /// <summary>The position of the other table's processor; null before its first step.</summary>
    Position? SidePosition { get; }

    /// <summary>How many rows the live table has.</summary>
    long LiveRows { get; }

    /// <summary>The rows of some keys, in the keys' order; null for a key without a row.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default);

    /// <summary>The rows that are in one table only, or differ.</summary>
    IAsyncEnumerable<RowPair> DifferencesAsync(CancellationToken cancellationToken = default);
}
