using Deeds.CodeFixes.Aggregates;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Aggregates;

public sealed class CorrectApplyTests
{
    private const string Events = """
        using Deeds;
        namespace Shop;
        [Module] public static partial class ShopModule;
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.paid")] public partial record Paid(int Sum);
        """;

    private static readonly CodeFixRun Run = new(new CorrectApply()) { Beside = [Events] };

    [Theory]
    [InlineData("Order apply(Placed placed) => this;", "Order Apply(Placed placed) => this;")]
    [InlineData("public static Order Apply(Placed placed) => new();", "public Order Apply(Placed placed) => new();")]
    [InlineData("Order? Apply(Placed placed) => this;", "Order Apply(Placed placed) => this;")]
    [InlineData("Order Apply(in Placed placed) => this;", "Order Apply(Placed placed) => this;")]
    [InlineData("Order Apply(EventMetadata metadata, Placed placed) => this with { Lines = metadata.Version };", "Order Apply(Placed placed, EventMetadata metadata) => this with { Lines = metadata.Version };")]
    [InlineData("Order Apply(Order order, Placed placed) => this with { Lines = placed.Lines };", "Order Apply(Placed placed) => this with { Lines = placed.Lines };")]
    [InlineData("static Order Apply(Placed placed, Order order) => order with { Lines = placed.Lines };", "static Order Apply(Order order, Placed placed) => order with { Lines = placed.Lines };")]
    [InlineData("object Apply(Placed placed) => this;", "Order Apply(Placed placed) => this;")]
    [InlineData("void Apply(Placed placed) => Lines = placed.Lines;", "Order Apply(Placed placed) => this with { Lines = placed.Lines };")]
    [InlineData("public void Apply(Placed placed)\n    {\n        Lines = placed.Lines;\n        this.Sum = 3;\n    }", "public Order Apply(Placed placed) => this with { Lines = placed.Lines, Sum = 3 };")]
    public Task on_the_aggregate(string before, string after) => Run.Turns(Order(before), Order(after));

    [Theory]
    [InlineData("void Apply(Placed placed) { Lines = placed.Lines; Sum = Lines; }")]
    [InlineData("void Apply(Placed placed) { if (Lines > 0) Lines = placed.Lines; }")]
    [InlineData("Order? Apply(Placed placed) => Lines > 0 ? this : null;")]
    [InlineData("Order Apply(Placed placed, string name) => this with { Lines = name.Length };")]
    [InlineData("Order Apply(string name) => this;")]
    [InlineData("Order Apply<T>(Placed placed) => this;")]
    public async Task nothing_is_offered_where_the_body_would_not_do_the_same(string apply) => Assert.Empty(await Run.Titles(Order(apply)));

    [Theory]
    [InlineData("static Order Apply(Order order) => order;", "Order Apply(Order order) => order;")]
    [InlineData("Order Apply(Order order, int more) => order with { Lines = Lines };", "Order Apply(Order order) => order with { Lines = Lines };")]
    public Task on_the_event(string before, string after)
    {
        var order = "[Aggregate(\"order\")] public partial record Order { public int Lines { get; init; } }\n".InShop();
        return Run.Turns(
            order + $"[Event(\"order.sent\")]\npublic partial record Sent(int Lines)\n{{\n    {before}\n}}\n",
            order + $"[Event(\"order.sent\")]\npublic partial record Sent(int Lines)\n{{\n    {after}\n}}\n");
    }

    [Fact]
    public async Task the_title_is_the_signature() =>
        Assert.Equal(["Write 'Order Apply(Placed placed)'"], await Run.Titles(Order("public static Order Apply(Placed placed) => new();")));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Order("void Apply(Placed placed) => Lines = placed.Lines;\n    static Order Apply(Paid paid) => new();"), Order("Order apply(Placed placed) => this;").Replace("Order", "Parcel", StringComparison.Ordinal).Replace("\"order\"", "\"parcel\"", StringComparison.Ordinal)],
        [Order("Order Apply(Placed placed) => this with { Lines = placed.Lines };\n    Order Apply(Paid paid) => new();"), Order("Order Apply(Placed placed) => this;").Replace("Order", "Parcel", StringComparison.Ordinal).Replace("\"order\"", "\"parcel\"", StringComparison.Ordinal)]);

    private static string Order(string apply) => $$"""
        [Aggregate("order")]
        public partial record Order
        {
            public int Lines { get; set; }
            public int Sum { get; set; }

            // How it began.
            {{apply}}
        }

        """.InShop();
}
