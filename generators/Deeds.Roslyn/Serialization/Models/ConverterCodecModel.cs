using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>The codec of a value that has a [JsonConverter].</summary>
/// <param name="Name">What the codec is called.</param>
/// <param name="Type">The type the converter serves.</param>
/// <param name="Converter">The converter's type.</param>
public sealed record ConverterCodecModel(CodecName Name, TypeRef Type, string Converter) : CodecModel(Name, Type);
