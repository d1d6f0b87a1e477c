using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>A rule nobody breaks in a test may be silent; each is broken in a test of its own and in the tour of mistakes.</summary>
internal static class RuleProofs
{
    private const string Tour = "samples/Mistakes/";

    /// <summary>What the tour cannot show, and why.</summary>
    private static readonly Dictionary<string, string> NotInTheTour = new()
    {
        ["DEED0001"] = "It is a fault of the generator, and no source is known to cause one.",
        ["DEED0111"] = "It takes a second assembly, and the tour is one project.",
    };

    public static IEnumerable<Violation> Untested(IEnumerable<DiagnosticDescriptor> rules, IReadOnlyCollection<CodeFile> code)
    {
        var tests = code.Where(file => file.Kind == "tests" && !file.Path.StartsWith("tests/Deeds.Architecture.Tests/", StringComparison.Ordinal)).ToList();
        return from rule in rules
               where !tests.Any(file => file.Text.Contains(rule.Id, StringComparison.Ordinal) || MentionsConstant(file, rule.Id))
               select new Violation(rule.Id, "is named by no test", "a source that breaks the rule, and one that keeps it", $"Mark the place in a test: {{|{rule.Id}:…|}}.");
    }

    public static IEnumerable<Violation> NotShown(IEnumerable<DiagnosticDescriptor> rules, IReadOnlyCollection<CodeFile> code) =>
        from rule in rules
        where !NotInTheTour.ContainsKey(rule.Id) && !code.Any(file => Shows(file, rule.Id))
        select new Violation(rule.Id, "is not in the tour of mistakes", $"{Tour}<room>/{rule.Id}.cs", $"Write the mistake with the comment '// {rule.Id}: …' on its line, and the right way below it.");

    /// <summary>Reasons for rules that are in the tour all the same, or gone.</summary>
    public static IEnumerable<Violation> Excused(IReadOnlyCollection<DiagnosticDescriptor> rules, IReadOnlyCollection<CodeFile> code) =>
        from id in NotInTheTour.Keys
        where rules.All(rule => rule.Id != id) || code.Any(file => Shows(file, id))
        select new Violation(id, "is excused from the tour without need", "rules that cannot be shown", "Remove the reason.");

    private static bool Shows(CodeFile file, string id) =>
        file.Path.StartsWith(Tour, StringComparison.Ordinal) && file.Path.EndsWith($"/{id}.cs", StringComparison.Ordinal) && file.Text.Contains($"// {id}: ", StringComparison.Ordinal);

    private static bool MentionsConstant(CodeFile file, string id) =>
        file.Text.Contains($"DiagnosticIds.{RuleTables.Ids.FirstOrDefault(known => known.Value == id).Key}", StringComparison.Ordinal);
}
