using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Reads [JsonConverter]: generated code makes one converter and calls it directly.</summary>
internal sealed class ConverterReader(ShapeReader shapes)
{
    /// <summary>Whether the attribute only asks for names of an enum, which is what codecs write anyway.</summary>
    public static bool IsEnumConverter(AttributeData attribute) =>
        ConverterOf(attribute)?.OriginalDefinition.FullMetadataName() is JsonNames.EnumConverter or JsonNames.EnumConverterOfT;

    public string? Read(AttributeData attribute, ITypeSymbol type, MemberPlace place)
    {
        if (ConverterOf(attribute) is not { } converter || !Serves(converter, type) || !CanBeMade(converter))
        {
            shapes.Problems.Add(
                SerializationRules.ConverterCannotBeCalled,
                place.Place,
                ConverterOf(attribute)?.Name ?? "",
                $"{place.Owner}.{place.Member}",
                type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return null;
        }

        var reference = TypeRef.NotNull(type);
        var name = CodecName.Of(converter, shapes.Assembly, "_" + HintName.Fingerprint(reference.Name));
        shapes.Add(name, () => new ConverterCodecModel(name, reference, TypeRef.Of(converter).Name));
        return name.FullName;
    }

    private static INamedTypeSymbol? ConverterOf(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;

    private static bool Serves(INamedTypeSymbol converter, ITypeSymbol type)
    {
        for (var current = converter; current is not null; current = current.BaseType)
        {
            if (current.OriginalDefinition.FullMetadataName() == JsonNames.ConverterOfT)
                return SymbolEqualityComparer.Default.Equals(current.TypeArguments[0], type);
        }

        return false;
    }

    private bool CanBeMade(INamedTypeSymbol converter) =>
        !converter.IsAbstract
        && !converter.IsUnboundGenericType
        && converter.IsReachableFrom(shapes.Assembly)
        && converter.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.IsCallableFrom(shapes.Assembly));
}
