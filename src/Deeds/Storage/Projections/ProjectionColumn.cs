namespace Deeds.Storage.Projections;

/// <summary>One column of a projection's table.</summary>
/// <param name="Property">The property it holds.</param>
/// <param name="Name">The column's name, snake_case.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsNullable">True when the property may be null.</param>
public sealed record ProjectionColumn(string Property, string Name, ColumnType Type, bool IsNullable);
