using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of lists, and of everything that is read through a list's interfaces.</summary>
public readonly struct ListCodec<T, TCodec> :
    IJsonCodec<List<T>>,
    IJsonCodec<IList<T>>,
    IJsonCodec<IReadOnlyList<T>>,
    IJsonCodec<ICollection<T>>,
    IJsonCodec<IReadOnlyCollection<T>>,
    IJsonCodec<IEnumerable<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, List<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A list"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public static List<T> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var items = new List<T>();
        JsonArrays.Begin(ref reader);
        while (JsonArrays.Next(ref reader))
            items.Add(TCodec.Read(ref reader, reading));

        return items;
    }

    /// <summary>Writes whatever holds the items.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in JsonFault.Present(value, "A list"))
            TCodec.Write(writer, item);

        writer.WriteEndArray();
    }

    static void IJsonCodec<IList<T>>.Write(Utf8JsonWriter writer, IList<T> value) => Write(writer, value);

    static IList<T> IJsonCodec<IList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlyList<T>>.Write(Utf8JsonWriter writer, IReadOnlyList<T> value) => Write(writer, value);

    static IReadOnlyList<T> IJsonCodec<IReadOnlyList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<ICollection<T>>.Write(Utf8JsonWriter writer, ICollection<T> value) => Write(writer, value);

    static ICollection<T> IJsonCodec<ICollection<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlyCollection<T>>.Write(Utf8JsonWriter writer, IReadOnlyCollection<T> value) => Write(writer, value);

    static IReadOnlyCollection<T> IJsonCodec<IReadOnlyCollection<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IEnumerable<T>>.Write(Utf8JsonWriter writer, IEnumerable<T> value) => Write(writer, value);

    static IEnumerable<T> IJsonCodec<IEnumerable<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
