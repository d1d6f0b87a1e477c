namespace Deeds;

/// <summary>Marks a partial record as an aggregate: state that is folded from its stream.</summary>
/// <param name="category">The first part of its streams' names, <c>category-key</c>; letters, digits, dots and underscores.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class AggregateAttribute(string category) : Attribute
{
    /// <summary>The category of its streams.</summary>
    public string Category { get; } = category;

    /// <summary>The table that keeps its current state, written in the append transaction; none by default.</summary>
    public string? Table { get; set; }
}
