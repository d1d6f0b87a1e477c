namespace Deeds.Storage;

/// <summary>One column of a current-state table.</summary>
/// <param name="Name">The column's name, snake_case.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">True when the property may be null.</param>
public sealed record StateColumn(string Name, ColumnType Type, bool IsNullable);
