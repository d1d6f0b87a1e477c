namespace Deeds.Roslyn.Validation.Checks;

/// <summary>Text must have one @ with something on both sides.</summary>
public sealed record EmailCheck(ErrorText Error) : Check(Error);
