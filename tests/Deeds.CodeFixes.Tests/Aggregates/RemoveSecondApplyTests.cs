using Deeds.CodeFixes.Aggregates;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Aggregates;

public sealed class RemoveSecondApplyTests
{
    private const string First = "Order Apply(Placed placed) => this with { Lines = placed.Lines };";

    private static readonly CodeFixRun Run = new(new RemoveSecondApply())
    {
        Beside = ["[Deeds.Module] public static partial class M; [Deeds.Event(\"placed\")] public partial record Placed(int Lines); [Deeds.Event(\"paid\")] public partial record Paid(int Lines);"],
    };

    [Fact]
    public Task one_that_does_the_same() => Run.Turns(
        Order(First, "public Order Apply(Placed placed, Deeds.EventMetadata metadata) => this with { Lines = placed.Lines };"),
        Order(First));

    [Theory]
    [InlineData("Order Apply(Placed placed, Deeds.EventMetadata metadata) => this with { Lines = metadata.Version };")]
    [InlineData("static Order Apply(Order order, Placed placed) => order with { Lines = 0 };")]
    public async Task nothing_is_offered_where_the_two_differ(string second) => Assert.Empty(await Run.Titles(Order(First, second)));

    [Fact]
    public Task everywhere()
    {
        const string Again = "Order Apply(Placed placed, Deeds.EventMetadata metadata) => this with { Lines = placed.Lines };";
        string[] paid = [First.Replace("laced", "aid", StringComparison.Ordinal), Again.Replace("laced", "aid", StringComparison.Ordinal)];
        return Run.Everywhere(
            [Order(First, Again, paid[0], paid[1]), Order(First, Again).Replace("Order", "Parcel", StringComparison.Ordinal).Replace("order", "parcel", StringComparison.Ordinal)],
            [Order(First, paid[0]), Order(First).Replace("Order", "Parcel", StringComparison.Ordinal).Replace("order", "parcel", StringComparison.Ordinal)]);
    }

    private static string Order(params string[] applies) =>
        $"[Deeds.Aggregate(\"order\")]\npublic partial record Order\n{{\n    public int Lines {{ get; init; }}\n\n    {string.Join("\n    ", applies)}\n}}\n";
}
