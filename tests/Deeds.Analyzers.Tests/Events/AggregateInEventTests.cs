using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Events;

/// <summary>DEED0221: an event says what happened, not how things are.</summary>
public sealed class AggregateInEventTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { public Order? Parent { get; init; } }
        public record Change(string Note, Order Before);
        public record Note(string Text, Note? Next);
        """;

    [Theory]
    [InlineData("public Order? {|DEED0221:Before|} { get; init; }")]
    [InlineData("public System.Collections.Generic.IReadOnlyList<Order> {|DEED0221:All|} { get; init; } = [];")]
    [InlineData("public System.Collections.Generic.IReadOnlyDictionary<string, Change>? {|DEED0221:Changes|} { get; init; }")]
    [InlineData("public System.Guid OrderId { get; init; }")]
    [InlineData("public Note? Note { get; init; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public Order? Before { get; init; }")]
    [InlineData("Order Apply(Order order) => order;")]
    public void what_stores_the_state_of_an_aggregate(string member) => Findings.Of(Placed(member), Rest);

    [Fact]
    public void the_message_names_member_and_aggregate() => Assert.StartsWith(
        "Event 'OrderPlaced' stores the whole state of aggregate 'Order' in 'Last'",
        Findings.Of(Placed("public Change? {|DEED0221:Last|} { get; init; }"), Rest)[0].GetMessage(null),
        StringComparison.Ordinal);

    private static string Placed(string member) => $$"""[Deeds.Event("order.placed")] public partial record OrderPlaced { {{member}} }""";
}
