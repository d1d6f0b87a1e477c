using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>The steps of reading a JSON object; called by generated code.</summary>
public static class JsonMembers
{
    private const int LongestNameOnStack = 256;

    /// <summary>Checks that an object starts here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Begin(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw JsonFault.Expected("an object", reader.TokenType);
    }

    /// <summary>Checks that something other than null stands here.</summary>
    public static void RefuseNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Null)
            throw JsonFault.Null();
    }

    /// <summary>Moves to the name of the next member; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType is JsonTokenType.PropertyName;

    /// <summary>The length of the member's name in UTF-8, without escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int NameLength(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? UnescapedLength(ref reader) : reader.ValueSpan.Length;

    /// <summary>Reads the value of a member through a codec.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T, TCodec>(ref Utf8JsonReader reader, JsonReading reading)
        where TCodec : IJsonCodec<T> =>
        TCodec.Read(ref reader, reading);

    /// <summary>Passes over a member the type does not have.</summary>
    /// <exception cref="JsonException"><paramref name="reading"/> is strict.</exception>
    public static void SkipUnknown(ref Utf8JsonReader reader, JsonReading reading)
    {
        if (reading is JsonReading.Strict)
            throw JsonFault.Unknown();

        reader.Skip();
    }

    private static int UnescapedLength(ref Utf8JsonReader reader)
    {
        var longest = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var name = longest <= LongestNameOnStack ? stackalloc byte[LongestNameOnStack] : new byte[longest];
        return reader.CopyString(name);
    }
}
