using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of sorted sets.</summary>
public readonly struct SortedSetCodec<T, TCodec> : IJsonCodec<SortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, SortedSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A set"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public static SortedSet<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = new SortedSet<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items;
    }
}
