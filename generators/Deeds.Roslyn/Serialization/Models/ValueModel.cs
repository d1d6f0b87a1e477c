using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>How a value is written and read.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Codec">The codec that writes it, and reads it in a list.</param>
/// <param name="Read">The C# expression that reads it from <c>reader</c>.</param>
public sealed record ValueModel(TypeRef Type, string Codec, string Read);
