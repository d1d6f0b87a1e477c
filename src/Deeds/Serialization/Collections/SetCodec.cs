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
    public static void Write(JsonText text, HashSet<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

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
    public static void Write(JsonText text, IEnumerable<T> value) =>
        JsonArrays.Write<T, TCodec>(text, JsonFault.Present(value, "A set"));

    static void IJsonCodec<ISet<T>>.Write(JsonText text, ISet<T> value) => Write(text, value);

    static ISet<T> IJsonCodec<ISet<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlySet<T>>.Write(JsonText text, IReadOnlySet<T> value) => Write(text, value);

    static IReadOnlySet<T> IJsonCodec<IReadOnlySet<T>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
