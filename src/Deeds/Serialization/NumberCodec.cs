using System.Globalization;
using System.Numerics;
using System.Text;
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
    public static void Write(JsonText text, byte value) => text.Number(value);

    static byte IJsonCodec<byte>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetByte();

    /// <inheritdoc/>
    public static void Write(JsonText text, sbyte value) => text.Number(value);

    static sbyte IJsonCodec<sbyte>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetSByte();

    /// <inheritdoc/>
    public static void Write(JsonText text, short value) => text.Number(value);

    static short IJsonCodec<short>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt16();

    /// <inheritdoc/>
    public static void Write(JsonText text, ushort value) => text.Number(value);

    static ushort IJsonCodec<ushort>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt16();

    /// <inheritdoc/>
    public static void Write(JsonText text, int value) => text.Number(value);

    static int IJsonCodec<int>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt32();

    /// <inheritdoc/>
    public static void Write(JsonText text, uint value) => text.Number(value);

    static uint IJsonCodec<uint>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt32();

    /// <inheritdoc/>
    public static void Write(JsonText text, long value) => text.Number(value);

    static long IJsonCodec<long>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetInt64();

    /// <inheritdoc/>
    public static void Write(JsonText text, ulong value) => text.Number(value);

    static ulong IJsonCodec<ulong>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetUInt64();

    /// <inheritdoc/>
    public static void Write(JsonText text, float value) => text.Number(JsonFault.Finite(text, value));

    static float IJsonCodec<float>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetSingle();

    /// <inheritdoc/>
    public static void Write(JsonText text, double value) => text.Number(JsonFault.Finite(text, value));

    static double IJsonCodec<double>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDouble();

    /// <inheritdoc/>
    public static void Write(JsonText text, decimal value) => text.Number(value);

    static decimal IJsonCodec<decimal>.Read(ref Utf8JsonReader reader, JsonReading reading) => reader.GetDecimal();

    /// <inheritdoc/>
    public static void Write(JsonText text, Half value) => text.Number(JsonFault.Finite(text, value));

    static Half IJsonCodec<Half>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.HalfConverter.Read(ref reader, typeof(Half), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, Int128 value) => text.Number(value);

    static Int128 IJsonCodec<Int128>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.Int128Converter.Read(ref reader, typeof(Int128), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, UInt128 value) => text.Number(value);

    static UInt128 IJsonCodec<UInt128>.Read(ref Utf8JsonReader reader, JsonReading reading) => JsonMetadataServices.UInt128Converter.Read(ref reader, typeof(UInt128), ConverterOptions.Web);

    /// <inheritdoc/>
    public static void Write(JsonText text, BigInteger value) => text.Append(Encoding.ASCII.GetBytes(value.ToString(CultureInfo.InvariantCulture)));

    static BigInteger IJsonCodec<BigInteger>.Read(ref Utf8JsonReader reader, JsonReading reading) => ReadBigInteger(ref reader);

    private static BigInteger ReadBigInteger(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.Number)
            throw JsonFault.Expected("a number", reader.TokenType);

        using var number = JsonDocument.ParseValue(ref reader);
        return BigInteger.Parse(number.RootElement.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
