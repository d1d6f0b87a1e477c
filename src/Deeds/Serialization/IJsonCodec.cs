using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Writes and reads a type as JSON without reflection; implemented by generated code.</summary>
/// <remarks>The bytes are those System.Text.Json writes with its web defaults and enums as names.</remarks>
/// <typeparam name="TSelf">The type that is written and read.</typeparam>
public interface IJsonCodec<TSelf>
{
    /// <summary>Writes <paramref name="value"/> as one JSON value.</summary>
    /// <param name="text">Receives the JSON.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="DeedsException">A member that does not allow null is null, so the value could not be read back.</exception>
    static abstract void Write(JsonText text, TSelf value);

    /// <summary>Reads the JSON value <paramref name="reader"/> stands on, and leaves the reader on its last token.</summary>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="reading">What happens to members that are unknown or come twice.</param>
    /// <exception cref="JsonException">The JSON does not fit the type; its path names the member.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant);
}
