using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Aggregates;

/// <summary>What cannot be folded is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedAggregatesTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record Placed(int Lines);
        """;

    [Theory]
    [InlineData("DEED0002", """public record {|DEED0002:Order|} { Order Apply(Placed placed) => this; }""")]
    [InlineData("DEED0003", """public class Outer { [Deeds.Aggregate("order")] public partial record {|DEED0003:Order|} { Order Apply(Placed placed) => this; } }""")]
    [InlineData("DEED0004", """public partial class Outer { [Deeds.Aggregate("order")] private partial record {|DEED0004:Order|} { Order Apply(Placed placed) => this; } }""")]
    [InlineData("DEED0005", """public partial record {|DEED0005:Order|}<T> { Order<T> Apply(Placed placed) => this; }""")]
    [InlineData("a needed argument", """public partial record {|DEED0102:Order|}(int Lines) { Order Apply(Placed placed) => this; }""")]
    [InlineData("a required member", """public partial record {|DEED0102:Order|} { public required int Lines { get; init; } Order Apply(Placed placed) => this; }""")]
    [InlineData("an abstract aggregate", """public abstract partial record {|DEED0102:Order|} { Order Apply(Placed placed) => this; }""")]
    [InlineData("returns nothing", """public partial record Order { void {|DEED0103:Apply|}(Placed placed) { } }""")]
    [InlineData("may return null", """public partial record Order { Order? {|DEED0103:Apply|}(Placed placed) => null; }""")]
    [InlineData("takes no event", """public partial record Order { Order {|DEED0103:Apply|}(string placed) => this; }""")]
    [InlineData("takes a service", """public partial record Order { Order {|DEED0103:Apply|}(Placed placed, System.TimeProvider clock) => this; }""")]
    [InlineData("another case", """public partial record Order { Order {|DEED0103:apply|}(Placed placed) => this; }""")]
    [InlineData("generic", """public partial record Order { Order {|DEED0103:Apply|}<T>(Placed placed) => this; }""")]
    [InlineData("by reference", """public partial record Order { Order {|DEED0103:Apply|}(ref Placed placed) => this; }""")]
    [InlineData("twice", """public partial record Order { Order Apply(Placed placed) => this; Order {|DEED0104:Apply|}(Placed placed, Deeds.EventMetadata metadata) => this; }""")]
    public void an_aggregate_that_cannot_be_folded(string reason, string aggregate)
    {
        var marked = aggregate.Contains("[Deeds.Aggregate", StringComparison.Ordinal) ? aggregate : $"""[Deeds.Aggregate("order")] {aggregate}""";
        Assert.NotEmpty(reason);
        GeneratorRun.Refused(marked, Rest);
    }

    [Theory]
    [InlineData("or-der")]
    [InlineData("")]
    [InlineData("or der")]
    public void a_category_that_is_no_name(string category) =>
        GeneratorRun.Refused($$"""[Deeds.Aggregate("{{category}}")] public partial record {|DEED0101:Order|} { Order Apply(Placed placed) => this; }""", Rest);

    [Fact]
    public void both_places_for_one_pair() => GeneratorRun.Refused("""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { Order Apply(Placed placed) => this; }
        [Deeds.Event("order.placed")] public partial record Placed(int Lines) { Order {|DEED0104:Apply|}(Order order) => order; }
        """);

    [Fact]
    public void an_apply_inside_an_event_that_is_never_called() => GeneratorRun.Refused("""
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record Placed(int Lines) { string {|DEED0103:Apply|}(string order) => order; }
        """);

    [Fact]
    public void columns_and_tables_with_impossible_names() => GeneratorRun.Refused("""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order", Table = "Orders")] public partial record {|DEED0106:Order|} { Order Apply(Placed placed) => this; }
        [Deeds.Aggregate("basket", Table = "baskets")] public partial record {|DEED0107:Basket|} { public int BasketId { get; init; } Basket Apply(Placed placed) => this; }
        [Deeds.Event("order.placed")] public partial record Placed(int Lines);
        """);

    [Theory]
    [InlineData("TypeName = \"numeric(10,2)\"")]
    [InlineData("\"total_amount\", TypeName = \"numeric(10,2)\"")]
    [InlineData("\"TotalAmount\"")]
    public void a_column_mark_that_the_table_does_not_follow(string mark) => GeneratorRun.Refused($$"""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order", Table = "orders")] public partial record Order
        {
            [System.ComponentModel.DataAnnotations.Schema.Column({{mark}})] public decimal {|DEED0112:Total|} { get; init; }
            Order Apply(Placed placed) => this;
        }
        [Deeds.Event("order.placed")] public partial record Placed(int Lines);
        """);
}
