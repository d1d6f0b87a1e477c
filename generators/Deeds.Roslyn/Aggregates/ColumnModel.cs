namespace Deeds.Roslyn.Aggregates;

/// <summary>One column of a current-state table.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Type">The member of <c>ColumnType</c> that says what it holds.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
/// <param name="Value">The expression that gives the value of <c>state</c>.</param>
public sealed record ColumnModel(string Name, string Type, bool IsNullable, string Value);
