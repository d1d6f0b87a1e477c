using Microsoft.CodeAnalysis;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>What every rule of the compiler has; each step somebody forgets is named.</summary>
public sealed class RulesCompleteTests
{
    private const string Releases = "generators/Deeds.Roslyn/AnalyzerReleases.Unshipped.md";

    private static IReadOnlyList<DiagnosticDescriptor> Rules => RuleTables.Listed;

    [Fact]
    public void every_id_has_a_descriptor_of_its_name() => Ratchet.Holds(RuleIds.Unpaired(RuleTables.Ids, RuleTables.Declared));

    [Fact]
    public void every_rule_is_listed_once() => Ratchet.Holds(RuleIds.Unlisted(RuleTables.Declared, Rules));

    [Fact]
    public void every_rule_is_released_as_it_is() => Ratchet.Holds(RuleIds.Unreleased(RuleTables.Declared, Repository.Read(Releases).Text));

    [Fact]
    public void every_rule_has_a_number_of_its_room() => Ratchet.Holds(RuleIds.OutOfBlock(Rules));

    [Fact]
    public void every_message_names_subject_fact_and_remedy() => Ratchet.Holds(RuleTexts.Faulty(Rules));

    [Fact]
    public void every_rule_has_a_page() => Ratchet.Holds(RulePages.Faulty(Rules, [.. Repository.Pages]));

    [Fact]
    public void every_page_has_a_rule() => Ratchet.Holds(RulePages.Orphaned(Rules, Repository.Pages));

    [Fact]
    public void every_rule_links_to_its_page() => Ratchet.Holds(RulePages.Unlinked(Rules));

    [Fact]
    public void every_rule_is_broken_in_a_test() => Ratchet.Holds(RuleProofs.Untested(Rules, Repository.Code));

    [Fact]
    public void every_rule_is_shown_in_the_tour() => Ratchet.Holds(RuleProofs.NotShown(Rules, Repository.Code).Concat(RuleProofs.Excused(Rules, Repository.Code)));

    [Fact]
    public void the_first_page_lists_every_rule_and_its_light_bulb() =>
        Ratchet.Holds(RuleIndex.Unlisted(Rules, RuleIndex.Repaired(Repository.Product, RuleTables.Ids), Repository.Read(RuleIndex.Page).Text));

    [Fact]
    public void the_first_page_explains_what_a_running_program_says() =>
        Ratchet.Holds(RuleIndex.Unexplained(Repository.Texts.Where(file => file.Kind == "src" && Path.GetExtension(file.Path) is ".cs" or ".targets"), Repository.Read(RuleIndex.Page).Text));
}
