using System.Globalization;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation.Checks;

namespace Deeds.Generators.Validation;

/// <summary>Writes what the conditions lean on: patterns and limits made once, and the few questions C# has no pattern for.</summary>
internal static class Statics
{
    public const string IsEmailAddress = "IsEmailAddress";
    public const string Matches = "Matches";

    private const string FractionIn = "FractionIn";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
    private const string Regex = "global::System.Text.RegularExpressions.Regex";
    private const string WholeNumberIn = "WholeNumberIn";

    public static void Write(CodeWriter writer, IReadOnlyList<Check> checks)
    {
        var fields = checks.SelectMany(Fields).ToList();
        foreach (var field in fields)
            writer.Line(field);

        if (fields.Count > 0)
            writer.Line();

        foreach (var method in checks.Select(Method).Where(static method => method.Length > 0).Distinct(StringComparer.Ordinal))
        {
            writer.Raw(method);
            writer.Line();
        }
    }

    /// <summary>The method that reads a number from text.</summary>
    public static string NumberIn(RangeCheck range) => range.Value.Type == "int" ? WholeNumberIn : FractionIn;

    private static IEnumerable<string> Fields(Check check) => check switch
    {
        PatternCheck pattern => [$"private static readonly {Regex} {pattern.Field} = new({Identifiers.Literal(pattern.Pattern)}{Timeout(pattern)});"],
        RangeCheck range => new[] { range.Minimum, range.Maximum }.OfType<Limit>().Select(static limit => limit.Declaration).Where(static text => text.Length > 0),
        _ => [],
    };

    private static string Timeout(PatternCheck check) => check.TimeoutInMilliseconds < 0
        ? ""
        : $", global::System.Text.RegularExpressions.RegexOptions.None, global::System.TimeSpan.FromMilliseconds({check.TimeoutInMilliseconds.ToString(CultureInfo.InvariantCulture)})";

    private static string Method(Check check) => check switch
    {
        PatternCheck => $"""
            private static bool {Matches}({Regex} pattern, string? text) =>
                string.IsNullOrEmpty(text) || pattern.Match(text).Length == text.Length;
            """,
        EmailCheck => $$"""
            private static bool {{IsEmailAddress}}(string text)
            {
                var at = text.IndexOf('@');
                return at > 0 && at < text.Length - 1 && at == text.LastIndexOf('@') && !text.Contains('\r') && !text.Contains('\n');
            }
            """,
        RangeCheck { Value.Reading: RangeReading.Parsed } range => $"""
            private static {range.Value.Type}? {NumberIn(range)}(string text) =>
                {range.Value.Type}.TryParse(text, {Invariant}, out var number) ? number : null;
            """,
        _ => "",
    };
}
