using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Events;

/// <summary>DEED0204 to DEED0206: an event is marked, generated, and stored under a plain name.</summary>
public sealed class MarkedEventTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order;
        """;

    [Theory]
    [InlineData("order placed", "a space")]
    [InlineData("order\\tplaced", "the character U+0009")]
    [InlineData("order'placed", "the character '''")]
    [InlineData("order%placed", "the character '%'")]
    public void a_stored_name_with_odd_characters(string name, string odd)
    {
        var said = Findings.Of($$"""[Deeds.Event("{{name}}")] public partial record {|DEED0206:OrderPlaced|};""", Rest);
        Assert.Contains($"which has {odd}.", said[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order.placed")]
    [InlineData("order-placed")]
    [InlineData("order_placed")]
    [InlineData("OrderPlaced")]
    [InlineData("sales:order/placed")]
    [InlineData("größe.measured")]
    public void a_stored_name_in_plain_characters(string name) => Findings.Of($$"""[Deeds.Event("{{name}}")] public partial record OrderPlaced;""", Rest);

    [Fact]
    public void an_event_written_by_hand() => Findings.Of("""
        public record {|DEED0205:OrderPlaced|} : Deeds.IEvent { public Deeds.Events.EventType EventType => throw new System.NotSupportedException(); }
        public abstract record OrderEvent : Deeds.IEvent { public abstract Deeds.Events.EventType EventType { get; } }
        """, Rest);

    [Theory]
    [InlineData("""[Deeds.Aggregate("cart")] public partial record Cart { Cart Apply(CartFilled {|DEED0204:filled|}) => this; }""")]
    [InlineData("""[Deeds.Command] public partial record FillCart(System.Guid OrderId) { CartFilled {|DEED0204:Decide|}(Order order) => new(); }""")]
    [InlineData("""[Deeds.Command] public partial record FillCart(System.Guid OrderId) { Deeds.Events<CartFilled> {|DEED0204:Decide|}(Order order) => throw new System.NotSupportedException(); }""")]
    public void what_is_applied_or_recorded_and_is_not_marked(string use)
    {
        var said = Findings.Of(use, "public record CartFilled;", Rest);
        Assert.EndsWith("""Write '[Event("…")]' before 'CartFilled' and make it partial.""", said[0].GetMessage(null), StringComparison.Ordinal);
    }
}
