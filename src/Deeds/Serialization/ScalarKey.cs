using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>Scalars as property names, in the form System.Text.Json gives them.</summary>
public readonly struct ScalarKey :
    IJsonKey<string>,
    IJsonKey<bool>,
    IJsonKey<byte>,
    IJsonKey<sbyte>,
    IJsonKey<short>,
    IJsonKey<ushort>,
    IJsonKey<int>,
    IJsonKey<uint>,
    IJsonKey<long>,
    IJsonKey<ulong>,
    IJsonKey<float>,
    IJsonKey<double>,
    IJsonKey<decimal>,
    IJsonKey<Half>,
    IJsonKey<Int128>,
    IJsonKey<UInt128>,
    IJsonKey<char>,
    IJsonKey<Guid>,
    IJsonKey<DateTime>,
    IJsonKey<DateTimeOffset>,
    IJsonKey<DateOnly>,
    IJsonKey<TimeOnly>,
    IJsonKey<TimeSpan>,
    IJsonKey<Uri>,
    IJsonKey<Version>
{
    static void IJsonKey<string>.WriteName(JsonText text, string key) => text.Name(key);

    static string IJsonKey<string>.ReadName(ref Utf8JsonReader reader) => reader.GetString()!;

    static void IJsonKey<bool>.WriteName(JsonText text, bool key) => text.Name(key ? bool.TrueString : bool.FalseString);

    static bool IJsonKey<bool>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.BooleanConverter);

    static void IJsonKey<byte>.WriteName(JsonText text, byte key) => WriteQuoted<byte, NumberCodec>(text, key);

    static byte IJsonKey<byte>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.ByteConverter);

    static void IJsonKey<sbyte>.WriteName(JsonText text, sbyte key) => WriteQuoted<sbyte, NumberCodec>(text, key);

    static sbyte IJsonKey<sbyte>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.SByteConverter);

    static void IJsonKey<short>.WriteName(JsonText text, short key) => WriteQuoted<short, NumberCodec>(text, key);

    static short IJsonKey<short>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int16Converter);

    static void IJsonKey<ushort>.WriteName(JsonText text, ushort key) => WriteQuoted<ushort, NumberCodec>(text, key);

    static ushort IJsonKey<ushort>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt16Converter);

    static void IJsonKey<int>.WriteName(JsonText text, int key) => WriteQuoted<int, NumberCodec>(text, key);

    static int IJsonKey<int>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int32Converter);

    static void IJsonKey<uint>.WriteName(JsonText text, uint key) => WriteQuoted<uint, NumberCodec>(text, key);

    static uint IJsonKey<uint>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt32Converter);

    static void IJsonKey<long>.WriteName(JsonText text, long key) => WriteQuoted<long, NumberCodec>(text, key);

    static long IJsonKey<long>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int64Converter);

    static void IJsonKey<ulong>.WriteName(JsonText text, ulong key) => WriteQuoted<ulong, NumberCodec>(text, key);

    static ulong IJsonKey<ulong>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt64Converter);

    static void IJsonKey<float>.WriteName(JsonText text, float key) => WriteQuoted<float, NumberCodec>(text, key);

    static float IJsonKey<float>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.SingleConverter);

    static void IJsonKey<double>.WriteName(JsonText text, double key) => WriteQuoted<double, NumberCodec>(text, key);

    static double IJsonKey<double>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DoubleConverter);

    static void IJsonKey<decimal>.WriteName(JsonText text, decimal key) => WriteQuoted<decimal, NumberCodec>(text, key);

    static decimal IJsonKey<decimal>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DecimalConverter);

    static void IJsonKey<Half>.WriteName(JsonText text, Half key) => WriteQuoted<Half, NumberCodec>(text, key);

    static Half IJsonKey<Half>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.HalfConverter);

    static void IJsonKey<Int128>.WriteName(JsonText text, Int128 key) => WriteQuoted<Int128, NumberCodec>(text, key);

    static Int128 IJsonKey<Int128>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int128Converter);

    static void IJsonKey<UInt128>.WriteName(JsonText text, UInt128 key) => WriteQuoted<UInt128, NumberCodec>(text, key);

    static UInt128 IJsonKey<UInt128>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt128Converter);

    static void IJsonKey<char>.WriteName(JsonText text, char key) => Write<char, TextCodec>(text, key);

    static char IJsonKey<char>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.CharConverter);

    static void IJsonKey<Guid>.WriteName(JsonText text, Guid key) => Write<Guid, TextCodec>(text, key);

    static Guid IJsonKey<Guid>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.GuidConverter);

    static void IJsonKey<DateTime>.WriteName(JsonText text, DateTime key) => Write<DateTime, TimeCodec>(text, key);

    static DateTime IJsonKey<DateTime>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateTimeConverter);

    static void IJsonKey<DateTimeOffset>.WriteName(JsonText text, DateTimeOffset key) => Write<DateTimeOffset, TimeCodec>(text, key);

    static DateTimeOffset IJsonKey<DateTimeOffset>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateTimeOffsetConverter);

    static void IJsonKey<DateOnly>.WriteName(JsonText text, DateOnly key) => Write<DateOnly, TimeCodec>(text, key);

    static DateOnly IJsonKey<DateOnly>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateOnlyConverter);

    static void IJsonKey<TimeOnly>.WriteName(JsonText text, TimeOnly key) => Write<TimeOnly, TimeCodec>(text, key);

    static TimeOnly IJsonKey<TimeOnly>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.TimeOnlyConverter);

    static void IJsonKey<TimeSpan>.WriteName(JsonText text, TimeSpan key) => Write<TimeSpan, TimeCodec>(text, key);

    static TimeSpan IJsonKey<TimeSpan>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.TimeSpanConverter);

    static void IJsonKey<Uri>.WriteName(JsonText text, Uri key) => Write<Uri, TextCodec>(text, key);

    static Uri IJsonKey<Uri>.ReadName(ref Utf8JsonReader reader) => Read<Uri>(ref reader, JsonMetadataServices.UriConverter!);

    static void IJsonKey<Version>.WriteName(JsonText text, Version key) => Write<Version, TextCodec>(text, key);

    static Version IJsonKey<Version>.ReadName(ref Utf8JsonReader reader) => Read<Version>(ref reader, JsonMetadataServices.VersionConverter!);

    private static void Write<T, TCodec>(JsonText text, T key)
        where TCodec : IJsonCodec<T>
    {
        text.Comma();
        TCodec.Write(text, key);
        text.Append(":"u8);
    }

    private static void WriteQuoted<T, TCodec>(JsonText text, T key)
        where TCodec : IJsonCodec<T>
    {
        text.Append(",\""u8);
        TCodec.Write(text, key);
        text.Append("\":"u8);
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
        where T : notnull =>
        converter.ReadAsPropertyName(ref reader, typeof(T), ConverterOptions.Web);
}
