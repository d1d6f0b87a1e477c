using System.Collections.Frozen;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of frozen dictionaries; of a key that comes twice the last value counts, unless reading is strict.</summary>
public readonly struct FrozenDictionaryCodec<TKey, TValue, TKeyCodec, TCodec> : IJsonCodec<FrozenDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKey<TKey>
    where TCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, FrozenDictionary<TKey, TValue> value)
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
    public static FrozenDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var entries = new Dictionary<TKey, TValue>();
        JsonEntries<TKey, TValue, TKeyCodec, TCodec>.ReadInto(ref reader, reading, entries);

        return entries.ToFrozenDictionary();
    }
}
