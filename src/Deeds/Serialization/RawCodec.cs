using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>The codec of what has no text of its own: booleans, bytes as base64, and any JSON as it is.</summary>
public readonly struct RawCodec :
    IJsonCodec<bool>,
    IJsonCodec<byte[]>,
    IJsonCodec<Memory<byte>>,
    IJsonCodec<ReadOnlyMemory<byte>>,
    IJsonCodec<JsonElement>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, bool value) => text.Append(value ? "true"u8 : "false"u8);

    static bool IJsonCodec<bool>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBoolean();

    /// <inheritdoc/>
    public static void Write(JsonText text, byte[] value) => text.Base64(JsonFault.Present(value, "A byte array"));

    static byte[] IJsonCodec<byte[]>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(JsonText text, Memory<byte> value) => text.Base64(value.Span);

    static Memory<byte> IJsonCodec<Memory<byte>>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(JsonText text, ReadOnlyMemory<byte> value) => text.Base64(value.Span);

    static ReadOnlyMemory<byte> IJsonCodec<ReadOnlyMemory<byte>>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(JsonText text, JsonElement value) => WriteElement(text, value);

    static JsonElement IJsonCodec<JsonElement>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonElement.ParseValue(ref reader);

    private static void WriteElement(JsonText text, JsonElement value)
    {
        using var writer = new Utf8JsonWriter(text);
        value.WriteTo(writer);
    }
}
