using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>The codec of a record, class or struct: a JSON object.</summary>
/// <param name="Name">What the codec is called.</param>
/// <param name="Type">The type.</param>
/// <param name="Members">The stored members, in the order they are written.</param>
/// <param name="Arguments">The arguments of the constructor, in its order.</param>
/// <param name="Discriminators">Names that belong to a hierarchy around the type and are passed over when reading.</param>
public sealed record ObjectCodecModel(
    CodecName Name, TypeRef Type, EquatableArray<MemberModel> Members, EquatableArray<ArgumentModel> Arguments, EquatableArray<string> Discriminators)
    : CodecModel(Name, Type)
{
    /// <summary>Whether the members are also written between those of a hierarchy.</summary>
    public bool IsCase => Discriminators.Count > 0;
}
