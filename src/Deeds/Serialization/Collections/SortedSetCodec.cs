using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of sorted sets.</summary>
public readonly struct SortedSetCodec<T, TCodec> : IJsonCodec<SortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, SortedSet<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

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
