using System.Globalization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Serialization;

/// <summary>Writes the default value of a parameter as C#.</summary>
internal static class DefaultLiteral
{
    public static string Of(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
            return "default!";

        var type = TypeRef.Of(parameter.Type);
        var text = TextOf(value);
        return IsEnum(parameter.Type) ? $"({type.Name})({text})" : text;
    }

    private static bool IsEnum(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum || type is INamedTypeSymbol { TypeArguments: [{ TypeKind: TypeKind.Enum }] };

    private static string TextOf(object value) => value switch
    {
        double number when IsSpecial(number) => $"double.{NameOf(number)}",
        float number when IsSpecial(number) => $"float.{NameOf(number)}",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
    };

    private static bool IsSpecial(double number) => double.IsNaN(number) || double.IsInfinity(number);

    private static string NameOf(double number) =>
        double.IsNaN(number) ? nameof(double.NaN) : number > 0 ? nameof(double.PositiveInfinity) : nameof(double.NegativeInfinity);
}
