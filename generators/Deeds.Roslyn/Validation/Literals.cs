using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Validation;

/// <summary>Constants as C# literals of exactly their type.</summary>
internal static class Literals
{
    public static string Of(object value) => value switch
    {
        double number when Special(number) is { } name => "double." + name,
        float number when Special(number) is { } name => "float." + name,
        double number => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
    };

    private static string? Special(double number) => number switch
    {
        double.NaN => nameof(double.NaN),
        double.PositiveInfinity => nameof(double.PositiveInfinity),
        double.NegativeInfinity => nameof(double.NegativeInfinity),
        _ => null,
    };

    private static string WithPoint(string digits) => digits.Any(static character => character is '.' or 'E') ? digits : digits + ".0";
}
