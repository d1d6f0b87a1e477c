using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>The list of all rules, and of what a running program says, on the first page of the rules.</summary>
internal static partial class RuleIndex
{
    public const string Page = RulePages.Folder + "/README.md";

    /// <summary>Ids that some light bulb repairs, read from the fixes' sources: their assembly belongs inside an editor.</summary>
    public static IReadOnlySet<string> Repaired(IEnumerable<CodeFile> fixes, IReadOnlyDictionary<string, string> ids) =>
        fixes.SelectMany(file => file.Root.DescendantNodes().OfType<PropertyDeclarationSyntax>())
            .Where(property => property.Identifier.ValueText == "FixableDiagnosticIds")
            .SelectMany(property => property.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Where(access => access.Expression.ToString() == "DiagnosticIds" && ids.ContainsKey(access.Name.Identifier.ValueText))
            .Select(access => ids[access.Name.Identifier.ValueText])
            .ToHashSet(StringComparer.Ordinal);

    public static string LineOf(DiagnosticDescriptor rule, IReadOnlySet<string> repaired) =>
        $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {(rule.DefaultSeverity is DiagnosticSeverity.Error ? "error" : "warning")} | {(repaired.Contains(rule.Id) ? "yes" : "")} |";

    public static IEnumerable<Violation> Unlisted(IEnumerable<DiagnosticDescriptor> rules, IReadOnlySet<string> repaired, string page) =>
        from rule in rules
        let line = LineOf(rule, repaired)
        where !page.Split('\n').Contains(line)
        select new Violation(Page, $"has no such line for {rule.Id}", line, "Write that line under its room.");

    /// <summary>Ids that src declares and the page does not explain, and ids it explains that nobody declares.</summary>
    public static IEnumerable<Violation> Unexplained(IEnumerable<CodeFile> library, string page)
    {
        var declared = library.SelectMany(file => Literal().Matches(file.Text)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var explained = Explained().Matches(page).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return declared.Except(explained).Select(id => new Violation(Page, $"does not explain {id}", "every id of a running program", $"Write a line: | {id} | what it means | what to do |."))
            .Concat(explained.Except(declared).Select(id => new Violation(Page, $"explains {id}, which no library reports", "ids that are reported", "Remove the line.")));
    }

    [GeneratedRegex("\"(DEED[0-9]{4})\"")]
    private static partial Regex Literal();

    // A rule's id is a link there; what a running program says has no page, and so none.
    [GeneratedRegex(@"^\| (DEED[0-9]{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Explained();
}
