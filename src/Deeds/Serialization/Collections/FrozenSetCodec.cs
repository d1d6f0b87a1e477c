using System.Collections.Frozen;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of frozen sets.</summary>
public readonly struct FrozenSetCodec<T, TCodec> : IJsonCodec<FrozenSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, FrozenSet<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

    /// <inheritdoc/>
    public static FrozenSet<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = new HashSet<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.ToFrozenSet();
    }
}
