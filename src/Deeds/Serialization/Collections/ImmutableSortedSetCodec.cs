using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable sorted sets.</summary>
public readonly struct ImmutableSortedSetCodec<T, TCodec> : IJsonCodec<ImmutableSortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableSortedSet<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

    /// <inheritdoc/>
    public static ImmutableSortedSet<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = ImmutableSortedSet.CreateBuilder<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.ToImmutable();
    }
}
