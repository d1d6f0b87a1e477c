using Deeds.CodeFixes.Aggregates;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Aggregates;

public sealed class CorrectPlainNameTests
{
    private static readonly CodeFixRun Run = new(new CorrectPlainName()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Theory]
    [InlineData("\"work-item\"", "\"work_item\"")]
    [InlineData("\"\"", "\"work_item\"")]
    [InlineData("\" Work  item! \"", "\"work_item\"")]
    [InlineData("\"item\", Table = \"WorkItems\"", "\"item\", Table = \"work_items\"")]
    [InlineData("\"item\", Table = \"2 work-items\"", "\"item\", Table = \"work_items\"")]
    public Task a_name_with_what_it_may_not_have(string before, string after) => Run.Turns(
        $"[Deeds.Aggregate({before})] public partial record WorkItem;", $"[Deeds.Aggregate({after})] public partial record WorkItem;");

    [Fact]
    public async Task nothing_is_offered_where_no_name_is_left() => Assert.Empty(await Run.Titles("[Deeds.Aggregate(\"item\", Table = \"!!!\")] public partial record WorkItem;"));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["[Deeds.Aggregate(\"a-a\")] partial record A; [Deeds.Aggregate(\"b-b\")] partial record B;", "[Deeds.Aggregate(\"c-c\")] partial record C;"],
        ["[Deeds.Aggregate(\"a_a\")] partial record A; [Deeds.Aggregate(\"b_b\")] partial record B;", "[Deeds.Aggregate(\"c_c\")] partial record C;"]);
}
