namespace Deeds.Roslyn.Validation.Checks;

/// <summary>A value must be there.</summary>
/// <param name="RefusesBlanks">Whether text without anything but white space counts as missing.</param>
public sealed record RequiredCheck(ErrorText Error, bool RefusesBlanks) : Check(Error);
