using System.Globalization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>Reads an enum: the names of its values.</summary>
internal sealed class EnumReader(ShapeReader shapes)
{
    public string Read(INamedTypeSymbol type)
    {
        var name = CodecName.Of(type, shapes.Assembly);
        shapes.Add(name, () => new EnumCodecModel(
            name,
            TypeRef.Of(type),
            type.EnumUnderlyingType!.ToDisplayString(),
            type.Attribute("System.FlagsAttribute") is not null,
            Values(type)));
        return name.FullName;
    }

    private static EquatableArray<EnumValueModel> Values(INamedTypeSymbol type)
    {
        var written = new HashSet<ulong>();
        return type.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(field => (Field: field, Bits: Bits(field.ConstantValue!)))
            .Select(value => new EnumValueModel(value.Field.Name, TextOf(value.Field), value.Bits, written.Add(value.Bits)))
            .ToEquatableArray();
    }

    private static string TextOf(IFieldSymbol field) =>
        field.Attribute(JsonNames.EnumMemberName)?.ConstructorArguments[0].Value as string ?? field.Name;

    private static ulong Bits(object constant) =>
        constant is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(constant, CultureInfo.InvariantCulture));
}
