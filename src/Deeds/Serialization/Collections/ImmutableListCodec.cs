using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable lists.</summary>
public readonly struct ImmutableListCodec<T, TCodec> :
    IJsonCodec<ImmutableList<T>>,
    IJsonCodec<IImmutableList<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ImmutableList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A list"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public static ImmutableList<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = ImmutableList.CreateBuilder<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items.ToImmutable();
    }

    /// <summary>Writes whatever holds the items.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A list"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    static void IJsonCodec<IImmutableList<T>>.Write(Utf8JsonWriter writer, IImmutableList<T> value) => Write(writer, value);

    static IImmutableList<T> IJsonCodec<IImmutableList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
