using System.Text;
using System.Text.Json;

namespace Deeds.Serialization;

/// <summary>Writes and reads whole values through their codecs.</summary>
public static class JsonCodec
{
    /// <summary>Writes a value to a writer that someone else began.</summary>
    public static void Write<T, TCodec>(Utf8JsonWriter writer, T value)
        where TCodec : IJsonCodec<T>
    {
        var text = JsonText.Rent();
        TCodec.Write(text, value);
        writer.WriteRawValue(text.Written, skipInputValidation: true);
        JsonText.Return(text);
    }

    /// <summary>Writes a value as UTF-8.</summary>
    public static byte[] Encode<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        var text = JsonText.Rent();
        TCodec.Write(text, value);
        var bytes = text.Written.ToArray();
        JsonText.Return(text);
        return bytes;
    }

    /// <summary>Writes a value as text, or gives null for null; for columns that hold JSON.</summary>
    public static string? ToText<T, TCodec>(T? value)
        where TCodec : IJsonCodec<T> => value is null ? null : Encoding.UTF8.GetString(Encode<T, TCodec>(value));

    /// <summary>Reads what <see cref="ToText"/> wrote.</summary>
    /// <exception cref="JsonException">The JSON does not fit.</exception>
    public static T FromText<T, TCodec>(string text)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        reader.Read();
        return Read<T, TCodec>(ref reader, JsonReading.Tolerant);
    }

    /// <summary>Reads the value <paramref name="reader"/> stands on.</summary>
    /// <exception cref="JsonException">The JSON does not fit; its path is written as in <c>lines[2].sku</c>.</exception>
    public static T Read<T, TCodec>(ref Utf8JsonReader reader, JsonReading reading)
        where TCodec : IJsonCodec<T>
    {
        // A copy costs a few nanoseconds and is read again only to find the path of a fault.
        var start = reader;
        try
        {
            return TCodec.Read(ref reader, reading);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            throw At(JsonPath.To(start, reader.TokenStartIndex), fault);
        }
    }

    private static JsonException At(string container, Exception fault)
    {
        var path = JsonPath.Join(container, (fault as JsonException)?.Path);
        return new(path.Length > 0 ? $"{path}: {fault.Message}" : fault.Message, path, lineNumber: null, bytePositionInLine: null, fault);
    }
}
