using System.Collections.Immutable;
using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The codec of immutable sorted dictionaries; of a key that comes twice the last value counts, unless reading is strict.</summary>
public readonly struct ImmutableSortedDictionaryCodec<TKey, TValue, TKeyCodec, TCodec> : IJsonCodec<ImmutableSortedDictionary<TKey, TValue>>
    where TKey : notnull
    where TKeyCodec : IJsonKey<TKey>
    where TCodec : IJsonCodec<TValue>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, ImmutableSortedDictionary<TKey, TValue> value)
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
    public static ImmutableSortedDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, JsonReading reading = JsonReading.Tolerant)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<TKey, TValue>();
        JsonEntries<TKey, TValue, TKeyCodec, TCodec>.ReadInto(ref reader, reading, entries);

        return entries.ToImmutable();
    }
}
