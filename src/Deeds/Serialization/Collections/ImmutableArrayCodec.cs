using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable arrays; one that was never set is written as empty.</summary>
public readonly struct ImmutableArrayCodec<T, TCodec> : IJsonCodec<ImmutableArray<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableArray<T> value) => JsonArrays.Write<T, TCodec>(text, value.AsSpan());

    /// <inheritdoc/>
    public static ImmutableArray<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.DrainToImmutable();
    }
}
