using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;

namespace Deeds.Roslyn.Validation;

/// <summary>What is checked of one member of a command before anything is loaded.</summary>
/// <param name="Name">The property as source names it.</param>
/// <param name="Field">The name under which errors are reported.</param>
/// <param name="Required">The check that stands alone when it fails; null when the member may be missing.</param>
/// <param name="Others">The further checks in the order of their attributes; each may report.</param>
public sealed record MemberCheck(string Name, string Field, RequiredCheck? Required, EquatableArray<Check> Others);
