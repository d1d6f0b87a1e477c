using Deeds.CodeFixes.Setup;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Setup;

public sealed class MakePartialTests
{
    private static readonly CodeFixRun Run = new(new MakePartial()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Theory]
    [InlineData("record Placed;", "partial record Placed;")]
    [InlineData("public record Placed(int Lines);", "public partial record Placed(int Lines);")]
    [InlineData("public readonly record struct Placed(int Lines);", "public readonly partial record struct Placed(int Lines);")]
    [InlineData("/* a */ sealed /* b */ class /* c */ Placed { }", "/* a */ sealed /* b */ partial class /* c */ Placed { }")]
    public Task every_kind_of_event(string before, string after) =>
        Run.Turns($"[Deeds.Event(\"order.placed\")]\n// Why.\n{before}\n", $"[Deeds.Event(\"order.placed\")]\n// Why.\n{after}\n");

    [Fact]
    public Task types_around_it() => Run.Turns(
        """
        // The shop.
        public static class Shop
        {
            internal interface IOrders
            {
                [Deeds.Event("order.placed")]
                public partial record Placed(int Lines);

                [Deeds.Event("order.paid")]
                public partial record Paid(int Sum);
            }
        }
        """,
        """
        // The shop.
        public static partial class Shop
        {
            internal partial interface IOrders
            {
                [Deeds.Event("order.placed")]
                public partial record Placed(int Lines);

                [Deeds.Event("order.paid")]
                public partial record Paid(int Sum);
            }
        }
        """);

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [
            """
            [Deeds.Event("order.placed")] public record Placed(int Lines);
            [Deeds.Event("order.paid")] public record Paid(int Sum);
            """,
            """[Deeds.Event("order.sent")] public record Sent;""",
        ],
        [
            """
            [Deeds.Event("order.placed")] public partial record Placed(int Lines);
            [Deeds.Event("order.paid")] public partial record Paid(int Sum);
            """,
            """[Deeds.Event("order.sent")] public partial record Sent;""",
        ]);

    [Fact]
    public async Task the_title_says_which() =>
        Assert.Equal(["Make 'Placed' partial"], await Run.Titles("""[Deeds.Event("order.placed")] public record Placed;"""));
}
