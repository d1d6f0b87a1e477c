using Deeds.CodeFixes.Setup;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Setup;

public sealed class WidenAccessibilityTests
{
    private static readonly CodeFixRun Run = new(new WidenAccessibility()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Theory]
    [InlineData("private partial record", "internal partial record")]
    [InlineData("partial record", "internal partial record")]
    [InlineData("private protected sealed partial record", "internal sealed partial record")]
    [InlineData("/* why */ protected partial record", "/* why */ internal partial record")]
    public Task a_hidden_event(string before, string after) => Run.Turns(
        $"public partial class Shop\n{{\n    [Deeds.Event(\"order.placed\")]\n    {before} Placed(int Lines);\n}}\n",
        $"public partial class Shop\n{{\n    [Deeds.Event(\"order.placed\")]\n    {after} Placed(int Lines);\n}}\n");

    [Fact]
    public Task an_event_of_one_file() => Run.Turns(
        """[Deeds.Event("order.placed")] file partial record Placed(int Lines);""",
        """[Deeds.Event("order.placed")] internal partial record Placed(int Lines);""");

    [Fact]
    public async Task nothing_is_offered_where_a_member_would_show_more_than_it_may() =>
        Assert.Empty(await Run.Titles("public partial class Shop { private enum Size { Small } [Deeds.Event(\"order.placed\")] private partial record Placed(Size Size); }"));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [
            "partial class Shop { class Inner { } [Deeds.Event(\"order.placed\")] private partial record Placed; [Deeds.Event(\"order.paid\")] private partial record Paid; }",
            "[Deeds.Event(\"order.sent\")] file partial record Sent;",
        ],
        [
            "partial class Shop { class Inner { } [Deeds.Event(\"order.placed\")] internal partial record Placed; [Deeds.Event(\"order.paid\")] internal partial record Paid; }",
            "[Deeds.Event(\"order.sent\")] internal partial record Sent;",
        ]);
}
