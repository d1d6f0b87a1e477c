using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>The codec of text, and of values that are written as text.</summary>
public readonly struct TextCodec :
    IJsonCodec<string>,
    IJsonCodec<Guid>,
    IJsonCodec<char>,
    IJsonCodec<Uri>,
    IJsonCodec<Version>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, string value) => text.String(JsonFault.Present(value, "A string"));

    static string IJsonCodec<string>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetString() ?? throw JsonFault.Null();

    /// <inheritdoc/>
    public static void Write(JsonText text, Guid value) => text.Guid(value);

    static Guid IJsonCodec<Guid>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetGuid();

    /// <inheritdoc/>
    public static void Write(JsonText text, char value) => text.String([value]);

    static char IJsonCodec<char>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.CharConverter.Read(ref reader, typeof(char), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, Uri value) => text.String(JsonFault.Present(value, "A Uri").OriginalString);

    static Uri IJsonCodec<Uri>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.UriConverter.Read(ref reader, typeof(Uri), ConverterOptions.Web) ?? throw JsonFault.Null();

    /// <inheritdoc/>
    public static void Write(JsonText text, Version value) => text.String(JsonFault.Present(value, "A Version").ToString());

    static Version IJsonCodec<Version>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.TokenType is JsonTokenType.Null ? throw JsonFault.Null() : JsonMetadataServices.VersionConverter.Read(ref reader, typeof(Version), ConverterOptions.Web)!;
}
