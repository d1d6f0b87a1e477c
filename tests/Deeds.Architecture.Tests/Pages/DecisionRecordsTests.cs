namespace Deeds.Architecture.Tests.Pages;

public sealed class DecisionRecordsTests
{
    private const string Good = "# 1. Title\n\n## Question\n\nQ\n\n## Chosen\n\nC\n\n## Rejected\n\nR\n\n## What would change our mind\n\nM\n\nGuarded by: `ATests.holds`\n";

    private static IEnumerable<CodeFile> Records => Repository.Pages.Where(page => page.Folder == "src/decisions");

    [Fact]
    public void every_record_is_complete_and_guarded() => Ratchet.Holds(DecisionRecords.Incomplete(Records, [.. TestNames.In(Repository.Code)]));

    [Fact]
    public void every_record_has_a_number_of_its_own() => Ratchet.Holds(DecisionRecords.Misnumbered(Records));

    [Fact]
    public void a_number_used_twice_is_found() => Assert.Equal(2, DecisionRecords.Misnumbered([new("a/0001-a.md", "# 1. A"), new("a/0001-b.md", "# 1. B")]).Count());

    [Fact]
    public void a_heading_with_another_number_is_found() => Ratchet.Refuses(DecisionRecords.Misnumbered([new("a/0002-a.md", "# 1. A")]), "a/0002-a.md", "number 0002");

    [Fact]
    public void there_are_records() => Assert.NotEmpty(Records);

    [Fact]
    public void a_complete_record_passes() => Assert.Empty(DecisionRecords.Incomplete([new("a.md", Good)], ["ATests.holds"]));

    [Theory]
    [InlineData("## Rejected\n", "## Declined\n", "has no '## Rejected'")]
    [InlineData("ATests.holds", "ATests.held", "is guarded by ATests.held")]
    [InlineData("Guarded by", "See", "names no test")]
    [InlineData("\nM\n", "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n", "lines")]
    public void a_poor_record_is_found(string part, string instead, string fact) =>
        Ratchet.Refuses(DecisionRecords.Incomplete([new("a.md", Good.Replace(part, instead, StringComparison.Ordinal))], ["ATests.holds"]), "a.md", fact);
}
