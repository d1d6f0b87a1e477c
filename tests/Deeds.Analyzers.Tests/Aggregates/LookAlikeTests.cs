using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Aggregates;

/// <summary>DEED0108, DEED0109, DEED0110, DEED0111: what was meant to be folded and is not.</summary>
public sealed class LookAlikeTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(int Count);
        """;

    [Theory]
    [InlineData("Order {|DEED0109:Aply|}(OrderPlaced placed) => this;")]
    [InlineData("Order {|DEED0109:Applies|}(OrderPlaced placed) => this;")]
    [InlineData("Order {|DEED0109:Applied|}(OrderPlaced placed) => this;")]
    [InlineData("public Order {|DEED0109:When|}(OrderPlaced placed) => this;")]
    [InlineData("void {|DEED0109:Handle|}(OrderPlaced placed) { }")]
    [InlineData("static Order {|DEED0109:Evolve|}(Order order, OrderPlaced placed) => order;")]
    [InlineData("Order {|DEED0109:On|}(OrderPlaced placed, Deeds.EventMetadata metadata) => this;")]
    [InlineData("Order Apply(OrderPlaced placed) => When(placed); Order When(OrderPlaced placed) => this;")]
    [InlineData("public bool Handle(OrderPlaced placed) => false;")]
    [InlineData("public Order When(int count) => this;")]
    [InlineData("public Order Supply(string placed) => this;")]
    public void what_looks_like_an_apply(string member) =>
        Findings.Of($$"""[Deeds.Aggregate("order")] public partial record Order { {{member}} }""", Rest);

    [Fact]
    public void the_signature_to_type_is_in_the_message()
    {
        var said = Findings.Of("""[Deeds.Aggregate("order")] public partial record Order { Order {|DEED0109:When|}(OrderPlaced placed, Deeds.EventMetadata metadata) => this; }""", Rest);
        Assert.Equal("'Order.When' looks like an Apply and is never called. Did you mean 'Order Apply(OrderPlaced happened, EventMetadata metadata)'?", said[0].GetMessage(null));
    }

    [Fact]
    public void what_looks_like_an_apply_inside_an_event() => Findings.Of("""
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order;
        [Deeds.Event("order.placed")] public partial record OrderPlaced { Order {|DEED0109:ApplyTo|}(Order order) => order; public bool Handle(Order order) => true; }
        """);

    [Theory]
    [InlineData("public static Order {|DEED0110:InitialState|} => new();")]
    [InlineData("public static readonly Order {|DEED0110:initial|} = new();")]
    [InlineData("public static Order {|DEED0110:Intial|}() => new();")]
    [InlineData("public static Order Initial => InitialState; static Order InitialState => new();")]
    [InlineData("public static int InitialState => 1;")]
    [InlineData("public static Order Empty => new();")]
    public void what_looks_like_the_initial_state(string member) =>
        Findings.Of($$"""[Deeds.Aggregate("order")] public partial record Order { Order Apply(OrderPlaced placed) => this; {{member}} }""", Rest);

    [Theory]
    [InlineData("public record {|DEED0108:PurchaseOrder|} { PurchaseOrder Apply(OrderPlaced placed) => this; }")]
    [InlineData("public class {|DEED0108:PurchaseOrder|} { public static PurchaseOrder Apply(PurchaseOrder order, OrderPlaced placed) => order; }")]
    [InlineData("public record Coupon { public int Apply(OrderPlaced placed) => 1; }")]
    [InlineData("public record Coupon { public Coupon Apply(int discount) => this; }")]
    [InlineData("public interface IFold { IFold Apply(OrderPlaced placed); }")]
    public void what_folds_events_and_is_not_marked(string type)
    {
        var said = Findings.Of(type, Rest);
        Assert.All(said, found => Assert.Contains("""Write '[Aggregate("purchase_order")]' before it""", found.GetMessage(null), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("namespace Sales { [Deeds.Module] public static partial class SalesModule; }", "OrderPlaced placed")]
    [InlineData("", "OrderPlaced {|DEED0111:placed|}")]
    public void an_event_of_another_assembly_is_in_a_module_there(string module, string parameter)
    {
        var sales = GeneratorRun.Unchecked(
            GeneratorRunOptions.Default with { Compile = CompileOptions.Default with { AssemblyName = "Sales" } },
            """namespace Sales; [Deeds.Event("order.placed")] public partial record OrderPlaced(int Count);""", module);
        var options = CompileOptions.Default with { ExtraReferences = [sales.Output.ToMetadataReference()] };
        var order = $$"""using Sales; [Deeds.Module] public static partial class M; [Deeds.Aggregate("order")] public partial record Order { Order Apply({{parameter}}) => this; }""";
        Findings.Of(options, order);
    }
}
