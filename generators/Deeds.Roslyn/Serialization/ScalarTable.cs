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
        ["System.Boolean"] = new(Raw, "WriteBoolean", "GetBoolean"),
        ["System.Byte"] = new(Number, "WriteNumber", "GetByte"),
        ["System.SByte"] = new(Number, "WriteNumber", "GetSByte"),
        ["System.Int16"] = new(Number, "WriteNumber", "GetInt16"),
        ["System.UInt16"] = new(Number, "WriteNumber", "GetUInt16"),
        ["System.Int32"] = new(Number, "WriteNumber", "GetInt32"),
        ["System.UInt32"] = new(Number, "WriteNumber", "GetUInt32"),
        ["System.Int64"] = new(Number, "WriteNumber", "GetInt64"),
        ["System.UInt64"] = new(Number, "WriteNumber", "GetUInt64"),
        ["System.Single"] = new(Number, "WriteNumber", "GetSingle"),
        ["System.Double"] = new(Number, "WriteNumber", "GetDouble"),
        ["System.Decimal"] = new(Number, "WriteNumber", "GetDecimal"),
        ["System.Half"] = new(Number),
        ["System.Int128"] = new(Number),
        ["System.UInt128"] = new(Number),
        ["System.Numerics.BigInteger"] = new(Number, IsKey: false),
        ["System.Char"] = new(Text),
        ["System.String"] = new(Text, "WriteString", "GetString"),
        ["System.Guid"] = new(Text, "WriteString", "GetGuid"),
        ["System.Uri"] = new(Text),
        ["System.Version"] = new(Text),
        ["System.DateTime"] = new(Time, "WriteString", "GetDateTime"),
        ["System.DateTimeOffset"] = new(Time, "WriteString", "GetDateTimeOffset"),
        ["System.DateOnly"] = new(Time),
        ["System.TimeOnly"] = new(Time),
        ["System.TimeSpan"] = new(Time),
        ["System.Text.Json.JsonElement"] = new(Raw, IsKey: false),
    };

    /// <summary>The codec of byte arrays and memory of bytes.</summary>
    public static Scalar Bytes { get; } = new(Raw, IsKey: false);

    public static Scalar? Find(string metadataName) => Scalars.TryGetValue(metadataName, out var scalar) ? scalar : null;
}
