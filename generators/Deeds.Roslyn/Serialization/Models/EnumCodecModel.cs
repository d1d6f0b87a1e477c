using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>The codec of an enum: its values as names.</summary>
/// <param name="Name">What the codec is called.</param>
/// <param name="Type">The enum.</param>
/// <param name="Underlying">The integer type behind it, as C# writes it.</param>
/// <param name="IsFlags">Whether values combine, as in <c>"Read, Write"</c>.</param>
/// <param name="Values">The values by their names; of several names for one value the first is written.</param>
public sealed record EnumCodecModel(
    CodecName Name, TypeRef Type, string Underlying, bool IsFlags, EquatableArray<EnumValueModel> Values)
    : CodecModel(Name, Type);
