using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>The codec of a reference type that may be null.</summary>
public readonly struct OptionalCodec<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, T? value)
    {
        if (value is null)
            text.Null();
        else
            TCodec.Write(text, value);
    }

    /// <inheritdoc/>
    public static T? Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant) =>
        reader.TokenType is JsonTokenType.Null ? null : TCodec.Read(ref reader, reading);
}
