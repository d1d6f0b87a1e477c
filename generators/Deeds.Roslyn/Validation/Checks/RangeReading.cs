namespace Deeds.Roslyn.Validation.Checks;

/// <summary>What is done to a member before it is compared with limits.</summary>
public enum RangeReading
{
    /// <summary>Nothing: limits are literals of its own type.</summary>
    Plain,

    /// <summary>It is cast.</summary>
    Cast,

    /// <summary>It is rounded to a whole number, half to even.</summary>
    Rounded,

    /// <summary>It is text, and read as a number.</summary>
    Parsed,

    /// <summary>Nothing: limits are static values of its own type.</summary>
    Compared,
}
