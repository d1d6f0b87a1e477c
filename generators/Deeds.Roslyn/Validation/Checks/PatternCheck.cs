namespace Deeds.Roslyn.Validation.Checks;

/// <summary>Text must match a regular expression from its first to its last character.</summary>
/// <param name="Field">The name of the static field that holds the expression.</param>
/// <param name="Pattern">The expression.</param>
/// <param name="TimeoutInMilliseconds">How long a match may take; -1 for any time.</param>
/// <param name="IsText">Whether the member is text; what it says in the current culture is matched otherwise.</param>
public sealed record PatternCheck(
    ErrorText Error, string Field, string Pattern, int TimeoutInMilliseconds, bool IsText) : Check(Error);
