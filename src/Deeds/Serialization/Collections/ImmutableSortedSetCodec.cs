using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable sorted sets.</summary>
public readonly struct ImmutableSortedSetCodec<T, TCodec> : IJsonCodec<ImmutableSortedSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ImmutableSortedSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A set"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

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
