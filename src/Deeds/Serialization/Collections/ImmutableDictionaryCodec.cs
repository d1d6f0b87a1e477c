using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable dictionaries; of a key that comes twice the last value counts, unless reading is strict.</summary>
public readonly struct ImmutableDictionaryCodec<TKey, TValue, TKeyCodec, TCodec> :
    IJsonCodec<ImmutableDictionary<TKey, TValue>>,
    IJsonCodec<IImmutableDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKey<TKey>
    where TCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableDictionary<TKey, TValue> value)
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
    public static ImmutableDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var entries = ImmutableDictionary.CreateBuilder<TKey, TValue>();
        JsonEntries<TKey, TValue, TKeyCodec, TCodec>.ReadInto(ref reader, reading, entries);

        return entries.ToImmutable();
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

    static void IJsonCodec<IImmutableDictionary<TKey, TValue>>.Write(JsonText text, IImmutableDictionary<TKey, TValue> value) => Write(text, value);

    static IImmutableDictionary<TKey, TValue> IJsonCodec<IImmutableDictionary<TKey, TValue>>.Read(ref Utf8JsonReader reader, JsonReading reading) => Read(ref reader, reading);
}
