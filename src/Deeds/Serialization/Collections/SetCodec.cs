using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of sets.</summary>
public readonly struct SetCodec<T, TCodec> :
    IJsonCodec<HashSet<T>>,
    IJsonCodec<ISet<T>>,
    IJsonCodec<IReadOnlySet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, HashSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A set"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public static HashSet<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = new HashSet<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items;
    }

    /// <summary>Writes whatever holds the items.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A set"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    static void IJsonCodec<ISet<T>>.Write(Utf8JsonWriter writer, ISet<T> value) => Write(writer, value);

    static ISet<T> IJsonCodec<ISet<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlySet<T>>.Write(Utf8JsonWriter writer, IReadOnlySet<T> value) => Write(writer, value);

    static IReadOnlySet<T> IJsonCodec<IReadOnlySet<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
