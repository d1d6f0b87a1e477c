using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>How a value is written and read, as C# expressions.</summary>
/// <param name="Type">The type of the value.</param>
/// <param name="Codec">The codec that serves it anywhere, as in a list.</param>
/// <param name="Read">The expression that reads it from <c>reader</c>.</param>
/// <param name="Write">The writer's own method for name and value together; empty when there is none.</param>
public sealed record ValueModel(TypeRef Type, string Codec, string Read, string Write = "");
