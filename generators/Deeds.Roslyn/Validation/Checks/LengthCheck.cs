namespace Deeds.Roslyn.Validation.Checks;

/// <summary>Text or a collection must not be shorter or longer than said.</summary>
/// <param name="Measure">The subpattern's name for the length: <c>Length</c> or <c>Count</c>.</param>
/// <param name="Minimum">The least length; nothing is too short for zero.</param>
/// <param name="Maximum">The greatest length; nothing is too long for the greatest integer.</param>
public sealed record LengthCheck(ErrorText Error, string Measure, int Minimum, int Maximum) : Check(Error);
