namespace Deeds.Roslyn.Validation.Checks;

/// <summary>One end of a range.</summary>
/// <param name="Code">The literal, or the name of the static field that holds the value.</param>
/// <param name="IsExclusive">Whether the limit itself is outside.</param>
/// <param name="Declaration">The static field's declaration; empty for a literal.</param>
public sealed record Limit(string Code, bool IsExclusive, string Declaration);
