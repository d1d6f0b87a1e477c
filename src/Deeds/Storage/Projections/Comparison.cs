namespace Deeds;

/// <summary>How a value of a row compares to one that is asked for.</summary>
public enum Comparison
{
    /// <summary>It is the same; also null with null.</summary>
    Equal,

    /// <summary>It is another; null is none.</summary>
    NotEqual,

    /// <summary>It comes first.</summary>
    Less,

    /// <summary>It comes first, or is the same.</summary>
    LessOrEqual,

    /// <summary>It comes later.</summary>
    Greater,

    /// <summary>It comes later, or is the same.</summary>
    GreaterOrEqual,
}
