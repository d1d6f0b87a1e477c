using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Commands;

/// <summary>DEED0416, DEED0417, DEED0418, DEED0431: rules that can speak, and leave something to decide.</summary>
public sealed class RuleBodyTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { public bool IsOpen { get; init; } public int Lines { get; init; } Order Apply(OrderPlaced placed) => this; Order Apply(OrderRefused refused) => this; }
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        [Deeds.Event("order.refused")] public partial record OrderRefused;
        """;

    [Theory]
    [InlineData("[Deeds.Noop] bool {|DEED0416:Never|}(Order order) => false;", "it never speaks")]
    [InlineData("[Deeds.Noop] bool {|DEED0416:Always|}(Order order) { return 1 < 2; }", "it always speaks, and Decide is never called")]
    [InlineData("[Deeds.Reject(\"No.\")] OrderRefused? {|DEED0416:Never|}(Order order) => null;", "it never speaks")]
    public void a_rule_that_answers_the_same_always(string rule, string spoken) =>
        Assert.Contains($": {spoken}.", Findings.Of(Place(rule), Rest)[0].GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Deeds.Noop] bool Open(Order order) => order.IsOpen; [Deeds.Reject(\"No.\")] bool {|DEED0417:AlsoOpen|}(Order o) => o.IsOpen;")]
    [InlineData("[Deeds.Reject(\"No.\")] bool {|DEED0417:AlsoOpen|}(Order o) => (o.IsOpen); [Deeds.Noop] bool Open(Order order) => order.IsOpen;")]
    [InlineData("[Deeds.Reject(\"No.\")] bool Few(Order o) => o.Lines < 2; [Deeds.Reject(\"No!\")] bool {|DEED0417:Fewer|}(Order o) { return o.Lines < 2; }")]
    public void a_rule_that_asks_what_was_asked(string rules) => Findings.Of(Place(rules), Rest);

    [Theory]
    [InlineData("[Deeds.Noop] bool Open(Order order) => order.IsOpen; [Deeds.Reject(\"No.\")] bool {|DEED0418:Closed|}(Order order) => !order.IsOpen;")]
    [InlineData("[Deeds.Noop] bool One(Order order) => order.Lines == 1; [Deeds.Reject(\"No.\")] bool {|DEED0418:NotOne|}(Order order) => order.Lines != 1;")]
    [InlineData("[Deeds.Noop] bool One(Order order) => order.Lines is 1; [Deeds.Reject(\"No.\")] bool {|DEED0418:NotOne|}(Order order) => order.Lines is not 1;")]
    public void rules_that_leave_nothing_to_decide(string rules) => Findings.Of(Place(rules), Rest);

    [Theory]
    [InlineData("[Deeds.Noop] bool Open(Order order) => order.IsOpen; [Deeds.Reject(\"No.\")] bool Empty(Order order) => order.Lines == 0;")]
    [InlineData("[Deeds.Reject(\"No.\")] OrderRefused? Empty(Order order) => order.Lines == 0 ? new() : null;")]
    [InlineData("[Deeds.Noop] bool Long(Order order) { var lines = order.Lines; return lines > 9; }")]
    public void rules_that_ask_different_things(string rules) => Findings.Of(Place(rules), Rest);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void a_refusal_without_a_reason(string reason) =>
        Findings.Of(Place($$"""[Deeds.Reject("{{reason}}")] bool {|DEED0431:Open|}(Order order) => order.IsOpen;"""), Rest);

    private static string Place(string rules) =>
        $$"""[Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId) { {{rules}} OrderPlaced Decide(Order order) => new(); }""";
}
