using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>Every rule has a page that says what, why, how to correct it and how to silence it.</summary>
internal static class RulePages
{
    public const string Folder = "analyzers/rules";

    private static readonly string[] Parts = ["What", "Why", "Fix", "How to suppress"];

    // Short enough to be read while something does not compile; long enough to be worth a click.
    private static readonly Range Lines = 12..75;

    public static string PathOf(string id) => $"{Folder}/{id}.md";

    public static IEnumerable<Violation> Faulty(IEnumerable<DiagnosticDescriptor> rules, IReadOnlyCollection<CodeFile> pages) =>
        from rule in rules
        let page = pages.FirstOrDefault(page => page.Path == PathOf(rule.Id))
        from fact in page is null ? ["has no page"] : Facts(rule, page)
        select new Violation(PathOf(rule.Id), fact, "one page a rule, with its title and the four headings", "See the pages beside it.");

    /// <summary>Pages of rules that are gone.</summary>
    public static IEnumerable<Violation> Orphaned(IReadOnlyCollection<DiagnosticDescriptor> rules, IEnumerable<CodeFile> pages) =>
        from page in pages
        where page.Folder == Folder && Path.GetFileName(page.Path) != "README.md" && rules.All(rule => PathOf(rule.Id) != page.Path)
        select new Violation(page.Path, "is the page of no rule", "one page a rule", "Remove it; the id stays taken.");

    public static IEnumerable<Violation> Unlinked(IEnumerable<DiagnosticDescriptor> rules) =>
        from rule in rules
        where rule.HelpLinkUri != PathOf(rule.Id)
        select new Violation(rule.Id, $"links to '{rule.HelpLinkUri}'", PathOf(rule.Id), "Make the rule with Category, which knows the link.");

    private static IEnumerable<string> Facts(DiagnosticDescriptor rule, CodeFile page)
    {
        var lines = page.Text.Split('\n');
        if (lines[0] != $"# {rule.Id}: {rule.Title}")
            yield return $"is called '{lines[0]}', and the rule '{rule.Title}'";
        if (!lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).SequenceEqual(Parts))
            yield return $"has other headings than {string.Join(", ", Parts)}";
        if (page.LineCount < Lines.Start.Value || page.LineCount > Lines.End.Value)
            yield return $"has {page.LineCount} lines, where {Lines.Start} to {Lines.End} are enough";
        var suppress = string.Join(' ', lines.SkipWhile(line => line != "## How to suppress"));
        if (!suppress.Contains($"Severity: {(rule.DefaultSeverity is DiagnosticSeverity.Error ? "error" : "warning")}. Category: `{rule.Category}`.", StringComparison.Ordinal))
            yield return "does not say severity and category under 'How to suppress'";
        if (rule.DefaultSeverity is DiagnosticSeverity.Error && rule.Id is not ("DEED0001" or "DEED0111") && page.Text.Split("```csharp").Length < 3)
            yield return "does not show a wrong and a right piece";
    }
}
