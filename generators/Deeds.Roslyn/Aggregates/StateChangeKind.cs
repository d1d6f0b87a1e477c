namespace Deeds.Roslyn.Aggregates;

/// <summary>How a state is changed in place.</summary>
public enum StateChangeKind
{
    /// <summary>A member of it gets another value.</summary>
    Assigned,

    /// <summary>One item is added to a collection it holds.</summary>
    Added,

    /// <summary>Something it holds is changed in another way.</summary>
    Within,
}
