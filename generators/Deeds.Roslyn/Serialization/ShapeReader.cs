using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Finds for every type how it is written and read, and which codecs that needs.</summary>
internal sealed class ShapeReader(Declaration declaration, Problems problems)
{
    private readonly Dictionary<string, CodecModel?> _codecs = new(StringComparer.Ordinal);

    public IAssemblySymbol Assembly => declaration.Compilation.Assembly;

    public CancellationToken CancellationToken => declaration.CancellationToken;

    public Problems Problems => problems;

    public EquatableArray<CodecModel> Codecs() =>
        _codecs.OrderBy(static codec => codec.Key, StringComparer.Ordinal).Select(static codec => codec.Value).OfType<CodecModel>().ToEquatableArray();

    /// <summary>How a value of this type is written and read; null when it cannot be, which then is a problem.</summary>
    public ValueModel? Read(ITypeSymbol type, MemberPlace place, AttributeData? converter = null)
    {
        var bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (!bare.IsReachableFrom(Assembly))
            return Refuse(SerializationRules.MemberTypeIsOutOfReach, bare, place);

        var reference = TypeRef.Of(type);
        return ScalarOf(bare) is { } scalar && converter is null
            ? OfScalar(scalar, reference)
            : CodecOf(bare, place, converter) is { } codec ? OfCodec(codec, reference) : null;
    }

    /// <summary>The codec of an object, by its full name.</summary>
    public string ReadObject(INamedTypeSymbol type, MemberPlace place, string variant = "")
    {
        var name = CodecName.Of(type, Assembly, variant);
        Add(name, () => new ObjectReader(this, type).Read(name, place));
        return name.FullName;
    }

    /// <summary>Keeps a codec unless it is known; one that is being read stands for itself, so that a tree may hold trees.</summary>
    public void Add(CodecName name, Func<CodecModel?> read)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_codecs.ContainsKey(name.FullName))
            return;

        _codecs[name.FullName] = null;
        _codecs[name.FullName] = read();
    }

    public ValueModel? Refuse(DiagnosticDescriptor rule, ITypeSymbol type, MemberPlace place)
    {
        place.Refuse(problems, rule, type);
        return null;
    }

    private static Scalar? ScalarOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ScalarTable.Bytes,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } memory
            when memory.FullMetadataName() is "System.Memory`1" or "System.ReadOnlyMemory`1" => ScalarTable.Bytes,
        INamedTypeSymbol { Arity: 0 } named => ScalarTable.Find(named.FullMetadataName()),
        _ => null,
    };

    private static ValueModel OfScalar(Scalar scalar, TypeRef type)
    {
        if (type.IsNullable)
            return OfCodec(scalar.Codec, type);

        var read = scalar.Read switch
        {
            "" => $"global::Deeds.Serialization.JsonMembers.Value<{type.Declared}, {scalar.Codec}>(ref reader, reading)",
            "GetString" => "reader.GetString() ?? throw global::Deeds.Serialization.JsonFault.Null()",
            _ => $"reader.{scalar.Read}()",
        };
        return new(type, scalar.Codec, read);
    }

    private static ValueModel OfCodec(string codec, TypeRef type)
    {
        var whole = type switch
        {
            { IsNullable: false } => codec,
            { IsValueType: true } => $"global::Deeds.Serialization.NullableCodec<{type.Name}, {codec}>",
            _ => $"global::Deeds.Serialization.OptionalCodec<{type.Name}, {codec}>",
        };
        return new(type, whole, $"{whole}.Read(ref reader, reading)");
    }

    private string? CodecOf(ITypeSymbol type, MemberPlace place, AttributeData? converter)
    {
        if ((converter ?? type.Attribute(JsonNames.Converter)) is { } explicitly && !ConverterReader.IsEnumConverter(explicitly))
            return new ConverterReader(this).Read(explicitly, type, place);

        return type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => Sequence(CollectionTable.Array, array.ElementType, place),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration => new EnumReader(this).Read(enumeration),
            INamedTypeSymbol named when CollectionTable.Find(named.FullMetadataName()) is { } collection => Collection(collection, named, place),
            INamedTypeSymbol named when HierarchyReader.IsHierarchy(named) => new HierarchyReader(this).Read(named, place),
            _ when TypeRules.Refusal(type) is { } rule => Refuse(rule, type, place)?.Codec,
            _ => ReadObject((INamedTypeSymbol)type, place),
        };
    }

    private string? Collection(string codec, INamedTypeSymbol type, MemberPlace place) =>
        type.TypeArguments is [var item]
            ? Sequence(codec, item, place)
            : Dictionary(codec, type, place);

    private string? Sequence(string codec, ITypeSymbol item, MemberPlace place) =>
        Read(item, place) is { } value ? $"{codec}<{value.Type.Declared}, {value.Codec}>" : null;

    private string? Dictionary(string codec, INamedTypeSymbol type, MemberPlace place)
    {
        var value = Read(type.TypeArguments[1], place);
        var key = Key(type.TypeArguments[0], place);
        return value is null || key is null
            ? null
            : $"{codec}<{TypeRef.Of(type.TypeArguments[0]).Name}, {value.Type.Declared}, {key}, {value.Codec}>";
    }

    private string? Key(ITypeSymbol type, MemberPlace place) => type switch
    {
        _ when ScalarOf(type) is { IsKey: true } => "global::Deeds.Serialization.ScalarKey",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration => new EnumReader(this).Read(enumeration),
        _ => Refuse(SerializationRules.DictionaryKeyIsNotScalar, type, place)?.Codec,
    };
}
