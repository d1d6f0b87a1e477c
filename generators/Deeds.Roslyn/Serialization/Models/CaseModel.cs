namespace Deeds.Roslyn.Serialization.Models;

/// <summary>One case of a hierarchy.</summary>
/// <param name="TypeName">The case's type.</param>
/// <param name="Codec">The codec of its members.</param>
/// <param name="Discriminator">The value that tells it, as a C# literal: a string or a number.</param>
/// <param name="IsExact">Whether no other type can derive from it.</param>
public sealed record CaseModel(string TypeName, string Codec, string Discriminator, bool IsExact)
{
    public bool IsText => Discriminator[0] == '"';
}
