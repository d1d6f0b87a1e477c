using System.Text.Json;

namespace Deeds.Serialization.Collections;

/// <summary>The steps of reading a JSON array.</summary>
internal static class JsonArrays
{
    public static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Expected("an array", reader.TokenType);
    }

    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is not JsonTokenType.EndArray;
}
