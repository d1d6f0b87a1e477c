using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>The codec of numbers; each is a JSON number.</summary>
public readonly struct NumberCodec :
    IJsonCodec<byte>,
    IJsonCodec<sbyte>,
    IJsonCodec<short>,
    IJsonCodec<ushort>,
    IJsonCodec<int>,
    IJsonCodec<uint>,
    IJsonCodec<long>,
    IJsonCodec<ulong>,
    IJsonCodec<float>,
    IJsonCodec<double>,
    IJsonCodec<decimal>,
    IJsonCodec<Half>,
    IJsonCodec<Int128>,
    IJsonCodec<UInt128>,
    IJsonCodec<BigInteger>
{
    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue(value);

    static byte IJsonCodec<byte>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetByte();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, sbyte value) => writer.WriteNumberValue(value);

    static sbyte IJsonCodec<sbyte>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetSByte();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, short value) => writer.WriteNumberValue(value);

    static short IJsonCodec<short>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt16();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ushort value) => writer.WriteNumberValue(value);

    static ushort IJsonCodec<ushort>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt16();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    static int IJsonCodec<int>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt32();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);

    static uint IJsonCodec<uint>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt32();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    static long IJsonCodec<long>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt64();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

    static ulong IJsonCodec<ulong>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt64();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    static float IJsonCodec<float>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetSingle();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    static double IJsonCodec<double>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDouble();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    static decimal IJsonCodec<decimal>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDecimal();

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Half value) => JsonMetadataServices.HalfConverter.Write(writer, value, ConverterOptions.Web);

    static Half IJsonCodec<Half>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.HalfConverter.Read(ref reader, typeof(Half), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Int128 value) => JsonMetadataServices.Int128Converter.Write(writer, value, ConverterOptions.Web);

    static Int128 IJsonCodec<Int128>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.Int128Converter.Read(ref reader, typeof(Int128), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, UInt128 value) => JsonMetadataServices.UInt128Converter.Write(writer, value, ConverterOptions.Web);

    static UInt128 IJsonCodec<UInt128>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.UInt128Converter.Read(ref reader, typeof(UInt128), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, BigInteger value) => writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);

    static BigInteger IJsonCodec<BigInteger>.Read(ref Utf8JsonReader reader, JsonReading reading) => ReadBigInteger(ref reader);

    private static BigInteger ReadBigInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.Number)
            throw JsonFault.Expected("a number", reader.TokenType);

        using var number = JsonDocument.ParseValue(ref reader);
        return BigInteger.Parse(number.RootElement.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
