namespace Deeds.Roslyn.Serialization.Models;

/// <summary>A value of an enum.</summary>
/// <param name="Name">Its name in C#, without <c>@</c>.</param>
/// <param name="Text">Its name in JSON.</param>
/// <param name="Bits">The value as an unsigned number.</param>
/// <param name="IsWritten">Whether this is the name that is written, and not a second one for the same value.</param>
public sealed record EnumValueModel(string Name, string Text, ulong Bits, bool IsWritten);
