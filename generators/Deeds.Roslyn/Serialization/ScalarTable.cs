namespace Deeds.Roslyn.Serialization;

/// <summary>The types that are one JSON value, by metadata name.</summary>
public static class ScalarTable
{
    private const string Number = Runtime + "NumberCodec";
    private const string Raw = Runtime + "RawCodec";
    private const string Runtime = "global::Deeds.Serialization.";
    private const string Text = Runtime + "TextCodec";
    private const string Time = Runtime + "TimeCodec";

    private static readonly Dictionary<string, Scalar> Scalars = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = new(Raw, "GetBoolean"),
        ["System.Byte"] = new(Number, "GetByte"),
        ["System.SByte"] = new(Number, "GetSByte"),
        ["System.Int16"] = new(Number, "GetInt16"),
        ["System.UInt16"] = new(Number, "GetUInt16"),
        ["System.Int32"] = new(Number, "GetInt32"),
        ["System.UInt32"] = new(Number, "GetUInt32"),
        ["System.Int64"] = new(Number, "GetInt64"),
        ["System.UInt64"] = new(Number, "GetUInt64"),
        ["System.Single"] = new(Number, "GetSingle"),
        ["System.Double"] = new(Number, "GetDouble"),
        ["System.Decimal"] = new(Number, "GetDecimal"),
        ["System.Half"] = new(Number),
        ["System.Int128"] = new(Number),
        ["System.UInt128"] = new(Number),
        ["System.Numerics.BigInteger"] = new(Number, IsKey: false),
        ["System.Char"] = new(Text),
        ["System.String"] = new(Text, "GetString"),
        ["System.Guid"] = new(Text, "GetGuid"),
        ["System.Uri"] = new(Text),
        ["System.Version"] = new(Text),
        ["System.DateTime"] = new(Time, "GetDateTime"),
        ["System.DateTimeOffset"] = new(Time, "GetDateTimeOffset"),
        ["System.DateOnly"] = new(Time),
        ["System.TimeOnly"] = new(Time),
        ["System.TimeSpan"] = new(Time),
        ["System.Text.Json.JsonElement"] = new(Raw, IsKey: false),
    };

    /// <summary>The codec of byte arrays and memory of bytes.</summary>
    public static Scalar Bytes { get; } = new(Raw, IsKey: false);

    public static Scalar? Find(string metadataName) => Scalars.TryGetValue(metadataName, out var scalar) ? scalar : null;
}
