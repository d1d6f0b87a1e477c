namespace Deeds.Roslyn.Serialization;

/// <summary>The attributes of System.Text.Json that codecs honour or refuse.</summary>
internal static class JsonNames
{
    public const string Constructor = Namespace + "JsonConstructorAttribute";
    public const string Converter = Namespace + "JsonConverterAttribute";
    public const string ConverterOfT = Namespace + "JsonConverter`1";
    public const string DerivedType = Namespace + "JsonDerivedTypeAttribute";
    public const string EnumConverter = Namespace + "JsonStringEnumConverter";
    public const string EnumConverterOfT = Namespace + "JsonStringEnumConverter`1";
    public const string EnumMemberName = Namespace + "JsonStringEnumMemberNameAttribute";
    public const string Ignore = Namespace + "JsonIgnoreAttribute";
    public const string Include = Namespace + "JsonIncludeAttribute";
    public const string Polymorphic = Namespace + "JsonPolymorphicAttribute";
    public const string PropertyName = Namespace + "JsonPropertyNameAttribute";
    public const string PropertyOrder = Namespace + "JsonPropertyOrderAttribute";
    public const string Required = Namespace + "JsonRequiredAttribute";

    /// <summary>Attributes that would change the shape in ways a codec does not follow.</summary>
    public static readonly string[] NotHonoured =
    [
        Namespace + "JsonExtensionDataAttribute",
        Namespace + "JsonNumberHandlingAttribute",
        Namespace + "JsonObjectCreationHandlingAttribute",
        Namespace + "JsonUnmappedMemberHandlingAttribute",
    ];

    private const string Namespace = "System.Text.Json.Serialization.";
}
