using System.Globalization;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;

namespace Deeds.Generators.Validation;

/// <summary>The condition under which each kind of check fails, as C#.</summary>
internal static class Conditions
{
    public static string Fails(Check check, string value) => check switch
    {
        RequiredCheck required => required.RefusesBlanks ? $"string.IsNullOrWhiteSpace({value})" : $"{value} is null",
        LengthCheck length => $"{value} is {{ {length.Measure}: {Outside(length)} }}",
        RangeCheck range => Fails(range, value),
        PatternCheck pattern => $"!{Statics.Matches}({pattern.Field}, {Text(pattern, value)})",
        EmailCheck => $"{value} is not null && !{Statics.IsEmailAddress}({value})",
        ValuesCheck values => Fails(values, value),
        _ => throw new NotSupportedException($"No condition is written for {check.GetType().Name}."),
    };

    private static string Outside(LengthCheck length)
    {
        var shorter = length.Minimum > 0 ? $"< {length.Minimum.ToString(CultureInfo.InvariantCulture)}" : "";
        var longer = length.Maximum < int.MaxValue ? $"> {length.Maximum.ToString(CultureInfo.InvariantCulture)}" : "";
        return Or([shorter, longer]);
    }

    private static string Fails(RangeCheck range, string value) => range.Value switch
    {
        { Reading: RangeReading.Compared } => Compared(range, value),
        { Reading: RangeReading.Cast, IsNullable: true } => $"({range.Value.Type}?){value} is {Outside(range)}",
        { Reading: RangeReading.Cast } => $"({range.Value.Type}){value} is {Outside(range)}",
        { Reading: RangeReading.Rounded, IsNullable: true } => $"{value} is not null && {range.Value.Type}.Round({value}.Value) is {Outside(range)}",
        { Reading: RangeReading.Rounded } => $"{range.Value.Type}.Round({value}) is {Outside(range)}",
        { Reading: RangeReading.Parsed } => $"{value} is {{ Length: > 0 }} && {Statics.NumberIn(range)}({value}) is {Or(["null", Outside(range)])}",
        _ => $"{value} is {Outside(range)}",
    };

    private static string Compared(RangeCheck range, string value)
    {
        var below = range.Minimum is { } minimum ? $"{value} {Below(minimum)}" : "";
        var above = range.Maximum is { } maximum ? $"{value} {Above(maximum)}" : "";
        return string.Join(" || ", new[] { below, above }.Where(static text => text.Length > 0));
    }

    private static string Outside(RangeCheck range) => Or(
    [
        range.Minimum is { } minimum ? Below(minimum) : "",
        range.Maximum is { } maximum ? Above(maximum) : "",
        range.Value.MayBeNaN ? $"{range.Value.Type}.NaN" : "",
    ]);

    private static string Below(Limit limit) => $"{(limit.IsExclusive ? "<=" : "<")} {limit.Code}";

    private static string Above(Limit limit) => $"{(limit.IsExclusive ? ">=" : ">")} {limit.Code}";

    private static string Fails(ValuesCheck check, string value)
    {
        var values = string.Join(" or ", check.Values);
        return check.AreDenied ? $"{value} is {values}"
            : check.Values.Count == 1 ? $"{value} is not {values}"
            : $"{value} is not ({values})";
    }

    private static string Text(PatternCheck check, string value) =>
        check.IsText ? value : $"global::System.Convert.ToString((object?){value}, global::System.Globalization.CultureInfo.CurrentCulture)";

    private static string Or(IEnumerable<string> patterns) => string.Join(" or ", patterns.Where(static text => text.Length > 0));
}
