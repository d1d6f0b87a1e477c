namespace Deeds.Roslyn.Validation.Checks;

/// <summary>How a member is read before it is compared with limits.</summary>
/// <param name="Reading">What is done to it.</param>
/// <param name="Type">The type it is compared as.</param>
/// <param name="IsNullable">Whether it may be null, which is inside every range.</param>
public sealed record RangeValue(RangeReading Reading, string Type, bool IsNullable)
{
    /// <summary>Whether the value may be no number, which is outside every range.</summary>
    public bool MayBeNaN => Type is "double" or "float" && Reading is not RangeReading.Compared;
}
