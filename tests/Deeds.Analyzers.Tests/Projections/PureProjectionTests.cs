using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Projections;

/// <summary>DEED0530: a projection can be rebuilt, and is the same again.</summary>
public sealed class PureProjectionTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced(System.Guid OrderId, int Count);
        """;

    [Theory]
    [InlineData("static Row On(OrderPlaced placed) => new(placed.OrderId, {|DEED0530:System.DateTimeOffset.UtcNow|});")]
    [InlineData("static Row On(OrderPlaced placed) => new(placed.OrderId, Now()); static System.DateTimeOffset Now() => {|DEED0530:System.DateTimeOffset.UtcNow|};")]
    [InlineData("static Row On(OrderPlaced placed) { {|DEED0530:System.Console.WriteLine(placed)|}; return new(placed.OrderId, default); }")]
    [InlineData("static Row On(Deeds.IEvent any) => new(default, default); Row On(OrderPlaced placed) => this with { At = {|DEED0530:System.DateTimeOffset.UtcNow|} };")]
    [InlineData("static Row On(OrderPlaced placed, Deeds.EventMetadata metadata) => new(placed.OrderId, metadata.RecordedAt);")]
    public void an_on_asks_its_row_and_the_event_only(string on) => Findings.Of(Row(on), Rest);

    [Fact]
    public void what_an_attribute_says_is_no_body() => Findings.Of(
        """
        [Deeds.Projection("rows")] public partial record Row(
            [property: System.ComponentModel.DataAnnotations.Key] System.Guid OrderId,
            [property: System.ComponentModel.DataAnnotations.Schema.Column("counted", TypeName = "numeric(6,2)")] decimal Count)
        {
            static Row On(OrderPlaced placed) => new(placed.OrderId, placed.Count);
        }
        """,
        Rest);

    [Fact]
    public void the_message_names_what_to_take() => Assert.Equal(
        "'On' of projection 'Row' reads the clock with 'DateTimeOffset.UtcNow', and it runs again whenever the projection is rebuilt. Take 'EventMetadata metadata' as the last parameter and use metadata.RecordedAt, or put the time into the event in Decide.",
        Findings.Of(Row("static Row On(OrderPlaced placed) => new(placed.OrderId, {|DEED0530:System.DateTimeOffset.UtcNow|});"), Rest)[0].GetMessage(null));

    private static string Row(string on) =>
        $$"""[Deeds.Projection("rows")] public partial record Row([property: System.ComponentModel.DataAnnotations.Key] System.Guid OrderId, System.DateTimeOffset At) { {{on}} }""";
}
