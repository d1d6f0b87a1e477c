using Deeds.Roslyn.Testing;

namespace Deeds.Analyzers.Tests.Commands;

/// <summary>DEED0414, DEED0415, DEED0419: a command is marked, decides something, and what it declares is called.</summary>
public sealed class CommandShapeTests
{
    private const string Rest = """
        [Deeds.Module] public static partial class M;
        [Deeds.Aggregate("order")] public partial record Order { public bool IsOpen { get; init; } Order Apply(OrderPlaced placed) => this; Order Apply(OrderRefused refused) => this; }
        [Deeds.Event("order.placed")] public partial record OrderPlaced;
        [Deeds.Event("order.refused")] public partial record OrderRefused;
        """;

    [Theory]
    [InlineData("OrderPlaced Decide(Order order) => {|DEED0419:null|}!;", "null")]
    [InlineData("OrderPlaced Decide(Order order) => {|DEED0419:default|}!;", "no value")]
    [InlineData("Deeds.Events<OrderPlaced, OrderRefused> Decide(Order order) => {|DEED0419:[]|};", "an empty collection")]
    [InlineData("Deeds.Events<OrderPlaced> Decide(Order order) { return {|DEED0419:new()|}; }", "an empty collection")]
    [InlineData("Deeds.Events<OrderPlaced> Decide(Order order) => order.IsOpen ? [new OrderPlaced()] : {|DEED0419:[]|};", "an empty collection")]
    [InlineData("(OrderPlaced, OrderRefused) Decide(Order order) => (new(), {|DEED0419:null|}!);", "null")]
    [InlineData("async System.Threading.Tasks.Task<OrderPlaced> Decide(Order order) { await System.Threading.Tasks.Task.Yield(); return {|DEED0419:null|}!; }", "null")]
    public void a_decide_that_gives_nothing(string decide, string given) =>
        Assert.Contains($"gives {given} where it must give an event", Findings.Of(Place(decide), Rest).Single().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("OrderPlaced Decide(Order order) => new();")]
    [InlineData("Deeds.Events<OrderPlaced, OrderRefused> Decide(Order order) => [new OrderPlaced(), new OrderRefused()];")]
    [InlineData("Deeds.Events<OrderPlaced> Decide(Order order) { System.Func<object?> nothing = () => null; return [new OrderPlaced()]; }")]
    public void a_decide_that_gives_events(string decide) => Findings.Of(Place(decide), Rest);

    [Theory]
    [InlineData("OrderPlaced {|DEED0414:Execute|}(Order order) => new();", "OrderPlaced Decide(Order state)")]
    [InlineData("OrderPlaced {|DEED0414:Decides|}(Order order) => new();", "OrderPlaced Decide(Order state)")]
    [InlineData("void {|DEED0414:Check|}(Deeds.ValidationErrors errors) { }", "void Validate(ValidationErrors errors)")]
    [InlineData("static bool {|DEED0414:Open|}(Order order) => order.IsOpen;", """[Reject("…")] bool Open(Order state)""")]
    [InlineData("public bool {|DEED0414:NoopWhenOpen|}(Order order) => order.IsOpen;", "[Noop] bool NoopWhenOpen(Order state)")]
    public void what_looks_like_a_part_of_a_command(string member, string meant) =>
        Assert.Contains($"Did you mean '{meant}'?", Findings.Of(Place("OrderPlaced Decide(Order order) => new(); " + member), Rest).Single().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("OrderPlaced Decide(Order order) => Make(); static OrderPlaced Make() => new();")]
    [InlineData("OrderPlaced Decide(Order order) => Execute(order); OrderPlaced Execute(Order order) => new();")]
    [InlineData("OrderPlaced Decide(Order order) => new(); public bool IsFor(Order order) => true;")]
    public void what_is_called_or_means_something_else(string members) => Findings.Of(Place(members), Rest);

    [Theory]
    [InlineData("public record {|DEED0415:OpenOrder|}(System.Guid OrderId) { OrderPlaced Decide(Order order) => new(); }", "a Decide")]
    [InlineData("public record {|DEED0415:OpenOrder|}(System.Guid OrderId) { [Deeds.Noop] bool Open(Order order) => true; }", "the rule 'Open'")]
    public void what_decides_and_is_not_marked(string type, string part) =>
        Assert.StartsWith($"'OpenOrder' has {part} and is not marked", Findings.Of(type, Rest).Single().GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("public abstract record OrderCommand(System.Guid OrderId) { [Deeds.Noop] protected bool Open(Order order) => order.IsOpen; }")]
    [InlineData("public class Committee { public string Decide(Order order) => \"\"; }")]
    public void what_gives_rules_away_or_decides_something_else(string type) => Findings.Of(type, Rest);

    private static string Place(string members) => $$"""[Deeds.Command(Creates = true)] public partial record PlaceOrder(System.Guid OrderId) { {{members}} }""";
}
