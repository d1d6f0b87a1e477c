namespace Deeds.Roslyn.Modules;

/// <summary>A type and the codec that gives it its JSON shape.</summary>
/// <param name="Type">The type, as generated code names it.</param>
/// <param name="Codec">The codec, likewise.</param>
/// <param name="IsStrict">Whether unknown and doubled members are errors: for commands.</param>
public sealed record ShapeEntry(string Type, string Codec, bool IsStrict);
