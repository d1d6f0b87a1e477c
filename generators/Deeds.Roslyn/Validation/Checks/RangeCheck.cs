namespace Deeds.Roslyn.Validation.Checks;

/// <summary>A value must lie between two limits.</summary>
/// <param name="Value">How the member is read before it is compared.</param>
/// <param name="Minimum">The lower limit; null when every value of the type is above it.</param>
/// <param name="Maximum">The upper limit; null when every value of the type is below it.</param>
public sealed record RangeCheck(ErrorText Error, RangeValue Value, Limit? Minimum, Limit? Maximum) : Check(Error);
