using System.Globalization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>Every type that the limits of a range may have.</summary>
internal static class LimitTypes
{
    private static readonly LimitType[] Numbers =
    [
        Number("sbyte", "10", static text => sbyte.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("byte", "10", static text => byte.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("short", "10", static text => short.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("ushort", "10", static text => ushort.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("int", "10", static text => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("uint", "10", static text => uint.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("long", "10", static text => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("ulong", "10", static text => ulong.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("float", "9.5", static text => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("double", "9.5", static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null),
        Number("decimal", "9.50", static text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null),
    ];

    private static readonly LimitType[] Times =
    [
        Time("global::System.DateTime", "2026-01-31 or 2026-01-31T09:30:00", TimeLimits.DateTime, TimeLimits.DateTimeCode),
        Time("global::System.DateTimeOffset", "2026-01-31T09:30:00Z", TimeLimits.DateTimeOffset, TimeLimits.DateTimeOffsetCode),
        Time("global::System.DateOnly", "2026-01-31", TimeLimits.Date, TimeLimits.DateCode),
        Time("global::System.TimeOnly", "09:30 or 09:30:15", TimeLimits.Time, TimeLimits.TimeCode),
        Time("global::System.TimeSpan", "1.12:00:00", TimeLimits.Duration, TimeLimits.DurationCode),
    ];

    public static LimitType? Of(ITypeSymbol type)
    {
        var name = TypeRef.Of(type).Name;
        return Numbers.Concat(Times).FirstOrDefault(known => known.Name == name);
    }

    private static LimitType Number(string name, string example, Func<string, object?> parse) => new(name, example, parse, Literals.Of);

    private static LimitType Time(string name, string example, Func<string, object?> parse, Func<object, string> code) =>
        new(name, example, parse, code) { IsStatic = true };
}
