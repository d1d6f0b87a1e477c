using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Writes and reads a type as JSON without reflection; implemented by generated code.</summary>
/// <typeparam name="TSelf">The type that is written and read.</typeparam>
public interface IJsonCodec<TSelf>
{
    /// <summary>Writes <paramref name="value"/> as one JSON value.</summary>
    static abstract void Write(Utf8JsonWriter writer, TSelf value);

    /// <summary>Reads the JSON value <paramref name="reader"/> stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The JSON does not fit the type.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
