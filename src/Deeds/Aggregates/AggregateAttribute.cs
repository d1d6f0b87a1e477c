namespace Deeds;

/// <summary>Marks a partial record as an aggregate: state that is folded from its stream.</summary>
/// <remarks>
/// <c>Apply</c> takes an event and gives the next state; a second parameter takes the <see cref="EventMetadata"/>. It stands on the aggregate,
/// or on the event (<c>Subscription Apply(Subscription state)</c>), once per event. It is pure: no clock, no randomness, no I/O.
/// The state of a stream without events is <c>new()</c>, or a <c>public static</c> property <c>Initial</c>.
/// </remarks>
/// <param name="category">The first part of its streams' names, <c>category-key</c>; letters, digits, dots and underscores.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class AggregateAttribute(string category) : Attribute
{
    /// <summary>The category of its streams.</summary>
    public string Category { get; } = category;

    /// <summary>The table that keeps its current state, written in the append transaction; none by default.</summary>
    public string? Table { get; set; }
}
