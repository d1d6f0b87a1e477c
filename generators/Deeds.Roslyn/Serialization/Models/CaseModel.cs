namespace Deeds.Roslyn.Serialization.Models;

/// <summary>One case of a hierarchy.</summary>
/// <param name="TypeName">The case's type.</param>
/// <param name="Codec">The codec of its members.</param>
/// <param name="Discriminator">The value that tells it.</param>
/// <param name="IsText">Whether that value is a string; else it is a number.</param>
/// <param name="IsExact">Whether no other type can derive from it.</param>
public sealed record CaseModel(string TypeName, string Codec, string Discriminator, bool IsText, bool IsExact);
