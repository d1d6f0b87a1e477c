using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>The codec of a value type that may be null.</summary>
public readonly struct NullableCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, T? value)
    {
        if (value is { } present)
            TCodec.Write(text, present);
        else
            text.Null();
    }

    /// <inheritdoc/>
    public static T? Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant) =>
        reader.TokenType is JsonTokenType.Null ? null : TCodec.Read(ref reader, reading);
}
