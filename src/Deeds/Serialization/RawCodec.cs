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
    public static void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    static bool IJsonCodec<bool>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBoolean();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(JsonFault.Present(value, "A byte array"));

    static byte[] IJsonCodec<byte[]>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Memory<byte> value) => writer.WriteBase64StringValue(value.Span);

    static Memory<byte> IJsonCodec<Memory<byte>>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value) => writer.WriteBase64StringValue(value.Span);

    static ReadOnlyMemory<byte> IJsonCodec<ReadOnlyMemory<byte>>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetBytesFromBase64();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    static JsonElement IJsonCodec<JsonElement>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonElement.ParseValue(ref reader);
}
