namespace Deeds.Roslyn.Serialization;

/// <summary>A type that is one JSON value.</summary>
/// <param name="Codec">The codec in the runtime.</param>
/// <param name="Read">The reader's own method; empty when only the codec knows.</param>
/// <param name="IsKey">Whether it can be a property name.</param>
public sealed record Scalar(string Codec, string Read = "", bool IsKey = true);
