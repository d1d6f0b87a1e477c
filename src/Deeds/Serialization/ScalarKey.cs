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
    static void IJsonKey<string>.WriteName(Utf8JsonWriter writer, string key) => writer.WritePropertyName(key);

    static string IJsonKey<string>.ReadName(ref Utf8JsonReader reader) => reader.GetString()!;

    static void IJsonKey<bool>.WriteName(Utf8JsonWriter writer, bool key) => Write(writer, key, JsonMetadataServices.BooleanConverter);

    static bool IJsonKey<bool>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.BooleanConverter);

    static void IJsonKey<byte>.WriteName(Utf8JsonWriter writer, byte key) => Write(writer, key, JsonMetadataServices.ByteConverter);

    static byte IJsonKey<byte>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.ByteConverter);

    static void IJsonKey<sbyte>.WriteName(Utf8JsonWriter writer, sbyte key) => Write(writer, key, JsonMetadataServices.SByteConverter);

    static sbyte IJsonKey<sbyte>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.SByteConverter);

    static void IJsonKey<short>.WriteName(Utf8JsonWriter writer, short key) => Write(writer, key, JsonMetadataServices.Int16Converter);

    static short IJsonKey<short>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int16Converter);

    static void IJsonKey<ushort>.WriteName(Utf8JsonWriter writer, ushort key) => Write(writer, key, JsonMetadataServices.UInt16Converter);

    static ushort IJsonKey<ushort>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt16Converter);

    static void IJsonKey<int>.WriteName(Utf8JsonWriter writer, int key) => Write(writer, key, JsonMetadataServices.Int32Converter);

    static int IJsonKey<int>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int32Converter);

    static void IJsonKey<uint>.WriteName(Utf8JsonWriter writer, uint key) => Write(writer, key, JsonMetadataServices.UInt32Converter);

    static uint IJsonKey<uint>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt32Converter);

    static void IJsonKey<long>.WriteName(Utf8JsonWriter writer, long key) => Write(writer, key, JsonMetadataServices.Int64Converter);

    static long IJsonKey<long>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int64Converter);

    static void IJsonKey<ulong>.WriteName(Utf8JsonWriter writer, ulong key) => Write(writer, key, JsonMetadataServices.UInt64Converter);

    static ulong IJsonKey<ulong>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt64Converter);

    static void IJsonKey<float>.WriteName(Utf8JsonWriter writer, float key) => Write(writer, key, JsonMetadataServices.SingleConverter);

    static float IJsonKey<float>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.SingleConverter);

    static void IJsonKey<double>.WriteName(Utf8JsonWriter writer, double key) => Write(writer, key, JsonMetadataServices.DoubleConverter);

    static double IJsonKey<double>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DoubleConverter);

    static void IJsonKey<decimal>.WriteName(Utf8JsonWriter writer, decimal key) => Write(writer, key, JsonMetadataServices.DecimalConverter);

    static decimal IJsonKey<decimal>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DecimalConverter);

    static void IJsonKey<Half>.WriteName(Utf8JsonWriter writer, Half key) => Write(writer, key, JsonMetadataServices.HalfConverter);

    static Half IJsonKey<Half>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.HalfConverter);

    static void IJsonKey<Int128>.WriteName(Utf8JsonWriter writer, Int128 key) => Write(writer, key, JsonMetadataServices.Int128Converter);

    static Int128 IJsonKey<Int128>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.Int128Converter);

    static void IJsonKey<UInt128>.WriteName(Utf8JsonWriter writer, UInt128 key) => Write(writer, key, JsonMetadataServices.UInt128Converter);

    static UInt128 IJsonKey<UInt128>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.UInt128Converter);

    static void IJsonKey<char>.WriteName(Utf8JsonWriter writer, char key) => Write(writer, key, JsonMetadataServices.CharConverter);

    static char IJsonKey<char>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.CharConverter);

    static void IJsonKey<Guid>.WriteName(Utf8JsonWriter writer, Guid key) => Write(writer, key, JsonMetadataServices.GuidConverter);

    static Guid IJsonKey<Guid>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.GuidConverter);

    static void IJsonKey<DateTime>.WriteName(Utf8JsonWriter writer, DateTime key) => Write(writer, key, JsonMetadataServices.DateTimeConverter);

    static DateTime IJsonKey<DateTime>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateTimeConverter);

    static void IJsonKey<DateTimeOffset>.WriteName(Utf8JsonWriter writer, DateTimeOffset key) => Write(writer, key, JsonMetadataServices.DateTimeOffsetConverter);

    static DateTimeOffset IJsonKey<DateTimeOffset>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateTimeOffsetConverter);

    static void IJsonKey<DateOnly>.WriteName(Utf8JsonWriter writer, DateOnly key) => Write(writer, key, JsonMetadataServices.DateOnlyConverter);

    static DateOnly IJsonKey<DateOnly>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.DateOnlyConverter);

    static void IJsonKey<TimeOnly>.WriteName(Utf8JsonWriter writer, TimeOnly key) => Write(writer, key, JsonMetadataServices.TimeOnlyConverter);

    static TimeOnly IJsonKey<TimeOnly>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.TimeOnlyConverter);

    static void IJsonKey<TimeSpan>.WriteName(Utf8JsonWriter writer, TimeSpan key) => Write(writer, key, JsonMetadataServices.TimeSpanConverter);

    static TimeSpan IJsonKey<TimeSpan>.ReadName(ref Utf8JsonReader reader) => Read(ref reader, JsonMetadataServices.TimeSpanConverter);

    static void IJsonKey<Uri>.WriteName(Utf8JsonWriter writer, Uri key) => Write<Uri>(writer, key, JsonMetadataServices.UriConverter!);

    static Uri IJsonKey<Uri>.ReadName(ref Utf8JsonReader reader) => Read<Uri>(ref reader, JsonMetadataServices.UriConverter!);

    static void IJsonKey<Version>.WriteName(Utf8JsonWriter writer, Version key) => Write<Version>(writer, key, JsonMetadataServices.VersionConverter!);

    static Version IJsonKey<Version>.ReadName(ref Utf8JsonReader reader) => Read<Version>(ref reader, JsonMetadataServices.VersionConverter!);

    private static void Write<T>(Utf8JsonWriter writer, T key, JsonConverter<T> converter)
        where T : notnull =>
        converter.WriteAsPropertyName(writer, key, ConverterOptions.Web);

    private static T Read<T>(ref Utf8JsonReader reader, JsonConverter<T> converter)
        where T : notnull =>
        converter.ReadAsPropertyName(ref reader, typeof(T), ConverterOptions.Web);
}
