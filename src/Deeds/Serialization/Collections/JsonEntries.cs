using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>Reads the members of a JSON object as entries, the same for every kind of dictionary.</summary>
internal static class JsonEntries<TKey, TValue, TKeyCodec, TCodec>
    where TKey : notnull
    where TKeyCodec : IJsonKey<TKey>
    where TCodec : IJsonCodec<TValue>
{
    public static void ReadInto<TEntries>(ref Utf8JsonReader reader, JsonReading reading, TEntries entries)
        where TEntries : IDictionary<TKey, TValue>
    {
        JsonMembers.Begin(ref reader);
        while (JsonMembers.Next(ref reader))
        {
            var key = TKeyCodec.ReadName(ref reader);
            if (reading is JsonReading.Strict && entries.ContainsKey(key))
                throw JsonFault.Twice();

            reader.Read();
            entries[key] = TCodec.Read(ref reader, reading);
        }
    }
}
