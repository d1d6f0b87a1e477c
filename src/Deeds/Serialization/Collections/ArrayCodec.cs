using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of arrays; of arrays too.</summary>
public readonly struct ArrayCodec<T, TCodec> : IJsonCodec<T[]>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, T[] value) => JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "An array").AsSpan());

    /// <inheritdoc/>
    public static T[] Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = new List<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return [.. items];
    }
}
