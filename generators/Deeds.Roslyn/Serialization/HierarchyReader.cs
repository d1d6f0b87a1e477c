using System.Globalization;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Reads a base type with [JsonDerivedType]: the cases it may be.</summary>
internal sealed class HierarchyReader(ShapeReader shapes)
{
    private const char Number = '#';
    private const char Text = '"';
    private const string UsualDiscriminator = "$type";

    public static bool IsHierarchy(ITypeSymbol type) => type.Attribute(JsonNames.DerivedType) is not null;

    /// <summary>The names of discriminators that stand beside the members of this type, because a type above lists it.</summary>
    public static EquatableArray<string> DiscriminatorsOf(INamedTypeSymbol type) =>
        type.SelfAndBases().Concat(type.AllInterfaces)
            .Where(above => Entries(above).Any(entry => SymbolEqualityComparer.Default.Equals(entry.Type, type)))
            .Select(Discriminator)
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    public string Read(INamedTypeSymbol type, MemberPlace place)
    {
        var name = CodecName.Of(type, shapes.Assembly);
        shapes.Add(name, () => new HierarchyCodecModel(
            name,
            TypeRef.NotNull(type),
            Discriminator(type),
            Cases(type, place),
            OwnCodec(type, place)));
        return name.FullName;
    }

    private static string Discriminator(ITypeSymbol type) =>
        type.Attribute(JsonNames.Polymorphic)?.NamedArguments
            .FirstOrDefault(static argument => argument.Key == "TypeDiscriminatorPropertyName").Value.Value as string ?? UsualDiscriminator;

    private static IEnumerable<(INamedTypeSymbol? Type, string? Discriminator)> Entries(ITypeSymbol type) =>
        type.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Is(JsonNames.DerivedType) ?? false)
            .Select(static attribute => (attribute.ConstructorArguments[0].Value as INamedTypeSymbol, Told(attribute)));

    // The first character keeps "1" and 1 apart.
    private static string? Told(AttributeData attribute) => attribute.ConstructorArguments.Skip(1).FirstOrDefault().Value switch
    {
        string text => Text + text,
        int number => Number + number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private EquatableArray<CaseModel> Cases(INamedTypeSymbol type, MemberPlace place)
    {
        CheckOptions(type, place);
        var entries = Entries(type).ToList();
        foreach (var entry in entries.Where(entry => !IsUsable(entry, entries, type)))
            shapes.Problems.Add(SerializationRules.DerivedTypeIsUnusable, place.Place, type.Name, entry.Type?.Name ?? "");

        return entries
            .Where(entry => IsUsable(entry, entries, type))
            .OrderByDescending(static entry => entry.Type!.SelfAndBases().Count())
            .Select(entry => CaseOf(entry.Type!, entry.Discriminator!, type, place))
            .ToEquatableArray();
    }

    private CaseModel CaseOf(INamedTypeSymbol type, string discriminator, INamedTypeSymbol hierarchy, MemberPlace place)
    {
        var isBase = SymbolEqualityComparer.Default.Equals(type, hierarchy);
        var codec = shapes.ReadObject(type, place, IsHierarchy(type) || isBase ? "_Own" : "");
        return new(TypeRef.Of(type).Name, codec, discriminator.Substring(1), discriminator[0] == Text, type.IsSealed || type.IsValueType);
    }

    private string? OwnCodec(INamedTypeSymbol type, MemberPlace place) =>
        type.IsAbstract || Entries(type).Any(entry => SymbolEqualityComparer.Default.Equals(entry.Type, type))
            ? null
            : shapes.ReadObject(type, place, "_Own");

    private bool IsUsable(
        (INamedTypeSymbol? Type, string? Discriminator) entry, List<(INamedTypeSymbol? Type, string? Discriminator)> all, INamedTypeSymbol hierarchy) =>
        entry is { Type: { IsAbstract: false, IsUnboundGenericType: false } type, Discriminator: not null }
        && type.IsReachableFrom(shapes.Assembly)
        && type.SelfAndBases().Concat(type.AllInterfaces).Contains(hierarchy, SymbolEqualityComparer.Default)
        && all.Count(other => other.Discriminator == entry.Discriminator) == 1
        && all.Count(other => SymbolEqualityComparer.Default.Equals(other.Type, type)) == 1;

    /// <summary>Options that would let unknown cases pass are refused: the hierarchy is closed.</summary>
    private void CheckOptions(INamedTypeSymbol type, MemberPlace place)
    {
        if (type.Attribute(JsonNames.Polymorphic)?.NamedArguments.Any(static argument => argument.Key != "TypeDiscriminatorPropertyName") ?? false)
            shapes.Problems.Add(SerializationRules.JsonAttributeIsNotHonoured, place.Place, type.Name, "JsonPolymorphic(" + string.Join(", ", type.Attribute(JsonNames.Polymorphic)!.NamedArguments.Select(static argument => argument.Key)) + ")");
    }
}
