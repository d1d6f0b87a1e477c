using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Validation.Checks;

/// <summary>A value must be one of some, or none of some.</summary>
/// <param name="Values">The values as constant patterns.</param>
/// <param name="AreDenied">Whether the values are the bad ones.</param>
public sealed record ValuesCheck(ErrorText Error, EquatableArray<string> Values, bool AreDenied) : Check(Error);
