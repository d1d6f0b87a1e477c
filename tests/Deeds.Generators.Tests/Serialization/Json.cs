using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Deeds.Serialization;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>Writes and reads by the generated codec, and by System.Text.Json beside it.</summary>
internal static class Json
{
    /// <summary>What codecs promise to be equal to.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static string Write<T>(T value)
        where T : IJsonCodec<T> =>
        Encoding.UTF8.GetString(JsonCodec.Encode<T, T>(value));

    public static T Read<T>(string json, JsonReading reading = JsonReading.Tolerant)
        where T : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return T.Read(ref reader, reading);
    }
}
