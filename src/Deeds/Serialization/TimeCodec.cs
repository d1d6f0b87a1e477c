using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>The codec of dates and times; each is a string in ISO 8601, a time span as <c>d.hh:mm:ss</c>.</summary>
public readonly struct TimeCodec :
    IJsonCodec<DateTime>,
    IJsonCodec<DateTimeOffset>,
    IJsonCodec<DateOnly>,
    IJsonCodec<TimeOnly>,
    IJsonCodec<TimeSpan>
{
    /// <inheritdoc/>
    public static void Write(JsonText text, DateTime value) => text.Time(value);

    static DateTime IJsonCodec<DateTime>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDateTime();

    /// <inheritdoc/>
    public static void Write(JsonText text, DateTimeOffset value) => text.Time(value);

    static DateTimeOffset IJsonCodec<DateTimeOffset>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDateTimeOffset();

    /// <inheritdoc/>
    public static void Write(JsonText text, DateOnly value) => text.Quoted(value, "O");

    static DateOnly IJsonCodec<DateOnly>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.DateOnlyConverter.Read(ref reader, typeof(DateOnly), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, TimeOnly value) => text.Quoted(value.ToTimeSpan(), "c");

    static TimeOnly IJsonCodec<TimeOnly>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.TimeOnlyConverter.Read(ref reader, typeof(TimeOnly), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, TimeSpan value) => text.Quoted(value, "c");

    static TimeSpan IJsonCodec<TimeSpan>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.TimeSpanConverter.Read(ref reader, typeof(TimeSpan), ConverterOptions.Web);
}
