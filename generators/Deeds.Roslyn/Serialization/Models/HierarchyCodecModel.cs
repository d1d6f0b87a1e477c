using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>The codec of a base type whose cases are listed with [JsonDerivedType].</summary>
/// <param name="Name">What the codec is called.</param>
/// <param name="Type">The base type.</param>
/// <param name="Discriminator">The name of the member that tells the case.</param>
/// <param name="Cases">The cases, the most derived ones first.</param>
/// <param name="OwnCodec">The codec of the base type itself, where it may appear without a discriminator; else null.</param>
public sealed record HierarchyCodecModel(
    CodecName Name, TypeRef Type, string Discriminator, EquatableArray<CaseModel> Cases, string? OwnCodec)
    : CodecModel(Name, Type);
