using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The steps of writing and reading a JSON array.</summary>
internal static class JsonArrays
{
    public static void Write<T, TCodec>(JsonText text, ReadOnlySpan<T> items)
        where TCodec : IJsonCodec<T>
    {
        var start = text.Length;
        foreach (var item in items)
        {
            text.Comma();
            TCodec.Write(text, item);
        }

        text.EndArray(start);
    }

    public static void Write<T, TCodec>(JsonText text, IReadOnlyList<T> items)
        where TCodec : IJsonCodec<T>
    {
        var start = text.Length;
        for (var i = 0; i < items.Count; i++)
        {
            text.Comma();
            TCodec.Write(text, items[i]);
        }

        text.EndArray(start);
    }

    public static void Write<T, TCodec>(JsonText text, IEnumerable<T> items)
        where TCodec : IJsonCodec<T>
    {
        var start = text.Length;
        foreach (var item in items)
        {
            text.Comma();
            TCodec.Write(text, item);
        }

        text.EndArray(start);
    }

    public static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Expected("an array", reader.TokenType);
    }

    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is not JsonTokenType.EndArray;
}
