using System.Text.Json;
using System.Text.Json.Serialization;

namespace Deeds.Serialization;

/// <summary>Lets System.Text.Json write and read a type through its generated codec, so that HTTP, logs and the store share one shape.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <param name="reading">What happens to members that are unknown or come twice.</param>
public sealed class CodecJsonConverter<T, TCodec>(JsonReading reading = JsonReading.Tolerant) : JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonCodec.Read<T, TCodec>(ref reader, reading);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonCodec.Write<T, TCodec>(writer, value);
}
