namespace Deeds.Storage.Projections;

/// <summary>A row of a projection to write or to remove.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Values">A value per column, of the .NET type that <see cref="ColumnType"/> names; null to remove the row.</param>
public sealed record RowChange(ProjectionTable Table, RowKey Key, IReadOnlyList<object?>? Values);
