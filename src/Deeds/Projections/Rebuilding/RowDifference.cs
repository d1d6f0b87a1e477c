namespace Deeds;

/// <summary>A row that is not the same in a rebuild as it is live.</summary>
/// <param name="Key">The row's key.</param>
/// <param name="Columns">The columns that differ; all of them where the row is in one table only.</param>
public sealed record RowDifference(RowKey Key, IReadOnlyList<ColumnDifference> Columns)
{
    /// <summary>True when the row is live.</summary>
    public required bool IsLive { get; init; }

    /// <summary>True when the row was rebuilt.</summary>
    public required bool IsRebuilt { get; init; }

    /// <summary>Key and values on one line.</summary>
    public override string ToString() => (IsLive, IsRebuilt) switch
    {
        (true, false) => $"({Key}) is missing: {string.Join(", ", Columns.Select(column => FormattableString.Invariant($"{column.Column} {column.Live ?? "null"}")))}",
        (false, true) => $"({Key}) is extra: {string.Join(", ", Columns.Select(column => FormattableString.Invariant($"{column.Column} {column.Rebuilt ?? "null"}")))}",
        _ => $"({Key}) differs: {string.Join(", ", Columns)}",
    };
}
