using Deeds.Roslyn.Aggregates;

namespace Deeds.Roslyn.Projections;

/// <summary>One column of a projection.</summary>
/// <param name="Property">The property, in C#.</param>
/// <param name="Column">The column that holds it.</param>
/// <param name="Read">The expression that reads it back from <c>row</c>.</param>
public sealed record RowColumnModel(string Property, ColumnModel Column, string Read)
{
    /// <summary>What is said of the column besides, as its initializers; empty for nothing.</summary>
    public string Bounds { get; init; } = "";
}
