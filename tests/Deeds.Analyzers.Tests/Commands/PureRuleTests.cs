using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Commands;

/// <summary>DEED0440: the same command on the same state is judged alike.</summary>
public sealed class PureRuleTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        [Deeds.Aggregate("order")] public partial record Order { public System.DateTime Due { get; init; } Order Apply(OrderPlaced placed) => this; }
        """;

    [Theory]
    [InlineData("[Deeds.Reject(\"Too late.\")] bool Late(Order order) => order.Due < {|DEED0440:System.DateTime.UtcNow|};")]
    [InlineData("[Deeds.Noop] bool Late(Order order) => IsPast(order.Due); bool IsPast(System.DateTime due) => due < {|DEED0440:System.DateTime.UtcNow|};")]
    [InlineData("[Deeds.Noop] bool Seen(Order order) => {|DEED0440:System.IO.File.Exists(\"seen\")|};")]
    [InlineData("[Deeds.Reject(\"Too late.\")] bool Late(Order order) => order.Due < Now;")]
    [InlineData("public static System.DateTime Today => System.DateTime.Today;")]
    public void a_rule_asks_the_command_and_the_state_only(string rule) => Findings.Of(Command(rule), Rest);

    [Fact]
    public void the_message_names_where_to_ask() => Assert.Equal(
        "Rule 'Late' of command 'PlaceOrder' reads the clock with 'DateTime.Now', so the same command on the same state may be judged differently. Put the value into the command, or ask in Decide, which takes TimeProvider and services.",
        Findings.Of(Command("[Deeds.Noop] bool Late(Order order) => order.Due < {|DEED0440:System.DateTime.Now|};"), Rest)[0].GetMessage(null));

    private static string Command(string rule) =>
        $$"""[Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId, System.DateTime Now) { {{rule}} OrderPlaced Decide(Order order, System.TimeProvider clock) { _ = clock.GetUtcNow(); return new(); } }""";
}
