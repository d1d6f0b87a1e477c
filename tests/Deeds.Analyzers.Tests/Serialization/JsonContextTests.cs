using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Serialization;

/// <summary>DEED0620: events, commands and their data have one JSON shape.</summary>
public sealed class JsonContextTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(Line Line);
        [Deeds.Aggregate("order")] public partial record Order { Order Apply(OrderPlaced placed) => this; }
        [Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId) { OrderPlaced Decide(Order order) => new(new Line(1, Unit.Piece)); }
        public record Line(int Count, Unit Unit);
        public enum Unit { Piece, Box }
        public record Page(int Number, OrderPlaced? First);
        """;

    [Theory]
    [InlineData("typeof(OrderPlaced)")]
    [InlineData("typeof(PlaceOrder)")]
    [InlineData("typeof(System.Collections.Generic.List<OrderPlaced>)")]
    [InlineData("typeof(OrderPlaced[])")]
    [InlineData("typeof(Line)")]
    [InlineData("typeof(Unit)")]
    public void a_context_with_a_shape_of_its_own(string type) =>
        Findings.Of(Context($"{{|DEED0620:System.Text.Json.Serialization.JsonSerializable({type})|}}"), Rest);

    [Theory]
    [InlineData("typeof(Page)")]
    [InlineData("typeof(Order)")]
    [InlineData("typeof(string)")]
    public void a_context_of_types_that_are_not_ours(string type) => Findings.Of(Context($"System.Text.Json.Serialization.JsonSerializable({type})"), Rest);

    [Fact]
    public void the_message_names_what_to_do() => Assert.Equal(
        "JSON context 'ShopJson' writes 'Line' in a shape of its own, and Deeds stores another. Remove it from the context, and put the Json of the module's Definition first in the resolver chain.",
        Findings.Of(Context("{|DEED0620:System.Text.Json.Serialization.JsonSerializable(typeof(Line[]))|}"), Rest)[0].GetMessage(null));

    private static string Context(string attribute) => $$"""
        [{{attribute}}]
        public class ShopJson(System.Text.Json.JsonSerializerOptions? options) : System.Text.Json.Serialization.JsonSerializerContext(options)
        {
            protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) => null;
        }
        """;
}
