using System.Runtime.InteropServices;
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
    public static void Write(JsonText text, List<T> value) => JsonArrays.Write<T, TCodec>(text, CollectionsMarshal.AsSpan(JsonFault.Present(value, "A list")));

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
    public static void Write(JsonText text, IEnumerable<T> value)
    {
        switch (JsonFault.Present(value, "A list"))
        {
            case List<T> list:
                Write(text, list);
                break;
            case T[] array:
                JsonArrays.Write<T, TCodec>(text, array);
                break;
            case IReadOnlyList<T> list:
                JsonArrays.Write<T, TCodec>(text, list);
                break;
            default:
                JsonArrays.Write<T, TCodec>(text, value);
                break;
        }
    }

    static void IJsonCodec<IList<T>>.Write(JsonText text, IList<T> value) => Write(text, value);

    static IList<T> IJsonCodec<IList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlyList<T>>.Write(JsonText text, IReadOnlyList<T> value) => Write(text, value);

    static IReadOnlyList<T> IJsonCodec<IReadOnlyList<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<ICollection<T>>.Write(JsonText text, ICollection<T> value) => Write(text, value);

    static ICollection<T> IJsonCodec<ICollection<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlyCollection<T>>.Write(JsonText text, IReadOnlyCollection<T> value) => Write(text, value);

    static IReadOnlyCollection<T> IJsonCodec<IReadOnlyCollection<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IEnumerable<T>>.Write(JsonText text, IEnumerable<T> value) => Write(text, value);

    static IEnumerable<T> IJsonCodec<IEnumerable<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
