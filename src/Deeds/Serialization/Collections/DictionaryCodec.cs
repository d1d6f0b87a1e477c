using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of dictionaries; of a key that comes twice the last value counts, unless reading is strict.</summary>
public readonly struct DictionaryCodec<TKey, TValue, TKeyCodec, TCodec> :
    IJsonCodec<Dictionary<TKey, TValue>>,
    IJsonCodec<IDictionary<TKey, TValue>>,
    IJsonCodec<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKey<TKey>
    where TCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, Dictionary<TKey, TValue> value)
    {
        var start = text.Length;
        foreach (var (key, item) in JsonFault.Present(value, "A dictionary"))
        {
            TKeyCodec.WriteName(text, key);
            TCodec.Write(text, item);
        }

        text.EndObject(start);
    }

    /// <inheritdoc/>
    public static Dictionary<TKey, TValue> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var entries = new Dictionary<TKey, TValue>();
        JsonEntries<TKey, TValue, TKeyCodec, TCodec>.ReadInto(ref reader, reading, entries);

        return entries;
    }

    /// <summary>Writes whatever holds the entries.</summary>
    public static void Write(JsonText text, IEnumerable<KeyValuePair<TKey, TValue>> value)
    {
        var start = text.Length;
        foreach (var (key, item) in JsonFault.Present(value, "A dictionary"))
        {
            TKeyCodec.WriteName(text, key);
            TCodec.Write(text, item);
        }

        text.EndObject(start);
    }

    static void IJsonCodec<IDictionary<TKey, TValue>>.Write(JsonText text, IDictionary<TKey, TValue> value) => Write(text, value);

    static IDictionary<TKey, TValue> IJsonCodec<IDictionary<TKey, TValue>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);

    static void IJsonCodec<IReadOnlyDictionary<TKey, TValue>>.Write(JsonText text, IReadOnlyDictionary<TKey, TValue> value) => Write(text, value);

    static IReadOnlyDictionary<TKey, TValue> IJsonCodec<IReadOnlyDictionary<TKey, TValue>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
