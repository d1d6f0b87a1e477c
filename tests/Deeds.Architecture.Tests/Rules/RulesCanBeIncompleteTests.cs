using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>The proof that each part of "rules complete" can go red: one step is forgotten, and named.</summary>
public sealed class RulesCanBeIncompleteTests
{
    private const string Page = """
        # DEED0499: A rule

        ## What

        Text.

        ## Why

        Text.

        ## Fix

        Text.

        ## How to suppress

        Severity: warning. Category: `Deeds.Commands`. Text.
        """;

    private static readonly DiagnosticDescriptor Rule = Made(severity: DiagnosticSeverity.Warning);

    [Fact]
    public void a_constant_without_a_descriptor_is_found() =>
        Ratchet.Refuses(RuleIds.Unpaired(new Dictionary<string, string> { ["Odd"] = "DEED0499" }, []), "DEED0499", "is the constant Odd");

    [Fact]
    public void a_descriptor_of_another_name_is_found() =>
        Ratchet.Refuses(RuleIds.Unpaired(new Dictionary<string, string> { ["Odd"] = "DEED0499" }, [("Even", Rule)]), "DEED0499", "declared as Even");

    [Fact]
    public void a_rule_no_table_lists_is_found() => Ratchet.Refuses(RuleIds.Unlisted([("Odd", Rule)], []), "DEED0499", "listed 0 times");

    [Theory]
    [InlineData("")]
    [InlineData("DEED0499 | Deeds.Commands | Error | Odd")]
    [InlineData("DEED0499 | Deeds.Events | Warning | Odd")]
    public void a_line_of_the_releases_that_is_missing_or_wrong_is_found(string releases) =>
        Ratchet.Refuses(RuleIds.Unreleased([("Odd", Rule)], releases), "DEED0499", "no such line");

    [Theory]
    [InlineData("DEED0451")]
    [InlineData("DEED0201")]
    [InlineData("DEED0400")]
    public void a_number_outside_the_block_is_found(string id) => Ratchet.Refuses(RuleIds.OutOfBlock([Made(id: id)]), id, "is of Deeds.Commands");

    [Theory]
    [InlineData("It is wrong. Correct it.", "names no subject")]
    [InlineData("'{0}' is wrong: it is odd. Correct it", "full stop")]
    [InlineData("'{0}' is wrong.", "no remedy")]
    public void a_message_without_its_parts_is_found(string message, string fact) => Ratchet.Refuses(RuleTexts.Faulty([Made(message: message)]), "DEED0499", fact);

    [Fact]
    public void a_severity_no_build_shows_is_found() => Ratchet.Refuses(RuleTexts.Faulty([Made(severity: DiagnosticSeverity.Info)]), "DEED0499", "severity Info");

    [Fact]
    public void a_rule_without_a_page_is_found() => Ratchet.Refuses(RulePages.Faulty([Rule], []), "analyzers/rules/DEED0499.md", "has no page");

    [Theory]
    [InlineData("A rule", "Another rule", "is called")]
    [InlineData("## Why", "## Because", "other headings")]
    [InlineData("Severity: warning", "Severity: error", "severity and category")]
    [InlineData("Deeds.Commands", "Deeds.Events", "severity and category")]
    public void a_page_that_lacks_something_is_found(string part, string other, string fact) =>
        Ratchet.Refuses(RulePages.Faulty([Rule], [new("analyzers/rules/DEED0499.md", Page.Replace(part, other, StringComparison.Ordinal))]), "analyzers/rules/DEED0499.md", fact);

    [Fact]
    public void a_page_without_a_rule_is_found() => Ratchet.Refuses(RulePages.Orphaned([], [new("analyzers/rules/DEED0499.md", Page)]), "analyzers/rules/DEED0499.md", "no rule");

    [Fact]
    public void a_rule_without_a_link_is_found() => Ratchet.Refuses(RulePages.Unlinked([Rule]), "DEED0499", "links to ''");

    [Fact]
    public void a_rule_without_a_test_is_found() => Ratchet.Refuses(RuleProofs.Untested([Rule], [new("tests/Deeds.Tests/A.cs", "// DEED0498")]), "DEED0499", "named by no test");

    [Fact]
    public void a_rule_that_is_not_in_the_tour_is_found() =>
        Ratchet.Refuses(RuleProofs.NotShown([Rule], [new("samples/Mistakes/Commands/DEED0499.cs", "class C;")]), "DEED0499", "not in the tour");

    [Fact]
    public void an_excuse_without_need_is_found() => Assert.Contains(RuleProofs.Excused([Rule], []), violation => violation.File == "DEED0001");

    [Fact]
    public void a_rule_the_first_page_lacks_is_found() => Ratchet.Refuses(RuleIndex.Unlisted([Rule], new HashSet<string>(), ""), RuleIndex.Page, "DEED0499");

    [Fact]
    public void a_light_bulb_the_first_page_lacks_is_found()
    {
        var fixes = RuleIndex.Repaired([new("a.cs", "class F { string[] FixableDiagnosticIds => [DiagnosticIds.Odd]; }")], new Dictionary<string, string> { ["Odd"] = "DEED0499" });
        Ratchet.Refuses(RuleIndex.Unlisted([Rule], fixes, RuleIndex.LineOf(Rule, new HashSet<string>())), RuleIndex.Page, "DEED0499");
    }

    [Theory]
    [InlineData("class C { string Id = \"DEED0451\"; }", "", "does not explain DEED0451")]
    [InlineData("class C;", "| DEED0451 | It is. | Do. |", "explains DEED0451")]
    public void what_a_running_program_says_without_an_explanation_is_found(string library, string page, string fact) =>
        Ratchet.Refuses(RuleIndex.Unexplained([new("src/A.cs", library)], page), RuleIndex.Page, fact);

    private static DiagnosticDescriptor Made(string id = "DEED0499", string message = "'{0}' is wrong. Correct it.", DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(id, "A rule", message, "Deeds.Commands", severity, isEnabledByDefault: true);
}
