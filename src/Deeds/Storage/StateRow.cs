namespace Deeds.Storage;

/// <summary>One row of a current-state table.</summary>
/// <param name="Key">The key of the stream it mirrors.</param>
/// <param name="Version">The version of the stream it was folded up to.</param>
/// <param name="Values">A value per column, in the table's order, of the .NET type <see cref="ColumnType"/> names.</param>
public sealed record StateRow(StreamKey Key, int Version, IReadOnlyList<object?> Values);
