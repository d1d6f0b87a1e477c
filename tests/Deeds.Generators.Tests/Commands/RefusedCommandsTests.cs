using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Commands;

/// <summary>What cannot be decided is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedCommandsTests
{
    private const string Rest = """
        global using System; global using System.Threading.Tasks; global using Deeds;
        [Module] public static partial class M;
        [Aggregate("order")] public partial record Order { Order Apply(Placed placed) => this; }
        [Aggregate("basket")] public partial record Basket { Basket Apply(Placed placed) => this; }
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.moved")] public partial record struct Moved(int Lines);
        public record struct Said(int Value) : IParsable<Said> { public static Said Parse(string s, IFormatProvider? provider) => default; public static bool TryParse(string? s, IFormatProvider? provider, out Said result) { result = default; return false; } }
        [Event("order.lost")] public partial record Lost(int Lines);
        """;

    private const string Decide = "Placed Decide(Order order) => new(1);";

    [Theory]
    [InlineData("record {|DEED0002:Place|}(string Id) { Placed Decide(Order order) => new(1); }")]
    [InlineData("partial record {|DEED0005:Place|}<T>(string Id) { Placed Decide(Order order) => new(1); }")]
    [InlineData("partial record {|DEED0401:Place|}(string Id) { Placed Decide() => new(1); }")]
    [InlineData("partial record {|DEED0402:Place|}(string OrderId, string BasketId) { Placed Decide() => new(1); }")]
    [InlineData("partial record {|DEED0402:Place|}(string Id) { Placed Decide(Order order, Basket basket) => new(1); }")]
    [InlineData("partial record {|DEED0403:Place|}(string Id) { [Noop] bool Done(Order order) => true; }")]
    [InlineData("partial record Place(string Id) { Placed {|DEED0404:Decide|}(Order order) => new(1); Placed Decide(Order order, CommandContext context) => new(1); }")]
    [InlineData("partial record Place(string Id) { void {|DEED0405:Decide|}(Order order) { } }")]
    [InlineData("partial record Place(string Id) { Task {|DEED0405:Decide|}(Order order) => Task.CompletedTask; }")]
    [InlineData("partial record Place(string Id) { Placed? {|DEED0405:Decide|}(Order order) => null; }")]
    [InlineData("partial record Place(string Id) { Task<Placed?> {|DEED0405:Decide|}(Order order) => Task.FromResult<Placed?>(null); }")]
    [InlineData("partial record Place(string Id) { Moved? {|DEED0405:Decide|}(Order order) => null; }")]
    [InlineData("partial record Place(string Id) { ValueTask<Moved?> {|DEED0405:Decide|}(Order order) => new((Moved?)null); }")]
    [InlineData("partial record Place(string Id) { (Placed, Placed?) {|DEED0405:Decide|}(Order order) => (new(1), null); }")]
    [InlineData("partial record Place(string Id) { (Placed, string) {|DEED0405:Decide|}(Order order) => (new(1), \"\"); }")]
    [InlineData("partial record Place(string Id) { Placed[] {|DEED0405:Decide|}(Order order) => []; }")]
    [InlineData("partial record Place(string Id) { Placed Decide(Order order, int {|DEED0406:lines|}) => new(1); }")]
    [InlineData("partial record Place(string Id) { Placed Decide(Order order, EventMetadata {|DEED0406:metadata|}) => new(1); }")]
    [InlineData("partial record Place(string Id) { private interface IPrices; Placed Decide(Order order, IPrices {|DEED0406:prices|}) => new(1); }")]
    [InlineData("partial record Place(string Id) { Placed Decide(ref Order {|DEED0406:order|}) => new(1); }")]
    [InlineData("partial record Place(string Id) { Lost {|DEED0105:Decide|}(Order order) => new(1); }")]
    public void a_command_that_cannot_be_decided(string command) => GeneratorRun.Refused($"[Command] public {command}", Rest);

    [Theory]
    [InlineData("{|DEED0407:Place|}(string Key)")]
    [InlineData("Place(string Id, string {|DEED0408:OrderId|})")]
    [InlineData("Place([property: StreamKey] string One, [property: StreamKey] string {|DEED0408:Other|})")]
    [InlineData("Place(string? {|DEED0409:Id|})")]
    [InlineData("Place(int? {|DEED0409:Id|})")]
    [InlineData("Place(Placed {|DEED0409:Id|})")]
    [InlineData("Place(Said {|DEED0409:Id|})")]
    [InlineData("Place(DateTime {|DEED0409:Id|})")]
    [InlineData("Place(DateTimeOffset {|DEED0409:Id|})")]
    [InlineData("Place(decimal {|DEED0409:Id|})")]
    [InlineData("Place(double {|DEED0409:Id|})")]
    public void a_command_without_a_clear_key(string command) =>
        GeneratorRun.Refused($$"""[Command] public partial record {{command}} { {{Decide}} }""", Rest);

    [Theory]
    [InlineData("[Noop] void {|DEED0410:Done|}(Order order) { }")]
    [InlineData("[Noop] Placed? {|DEED0410:Done|}(Order order) => null;")]
    [InlineData("[Noop] bool {|DEED0410:Done|}(string order) => true;")]
    [InlineData("[Noop] Task<bool> {|DEED0410:Done|}(Order order) => Task.FromResult(true);")]
    [InlineData("[Noop, Reject(\"No.\")] bool {|DEED0410:Done|}(Order order) => true;")]
    [InlineData("[Reject(\"No.\")] Placed {|DEED0410:Refused|}(Order order) => new(1);")]
    [InlineData("[Reject(\"No.\")] Lost? {|DEED0105:Refused|}(Order order) => null;")]
    [InlineData("[Noop] bool Done(Order order) => true; [Reject(\"No.\")] bool {|DEED0411:Done|}() => true;")]
    [InlineData("bool {|DEED0412:AlreadyDone|}(Order order) => true;")]
    [InlineData("bool {|DEED0413:Validate|}() => true;")]
    [InlineData("void {|DEED0413:Validate|}(string errors) { }")]
    public void a_rule_that_would_never_be_asked(string rule) =>
        GeneratorRun.Refused($$"""[Command] public partial record Place(string Id) { {{rule}} {{Decide}} }""", Rest);

    [Theory]
    [InlineData("[Noop] bool {|DEED0410:Done|}(Order order) => true;")]
    [InlineData("void {|DEED0413:Validate|}(ValidationErrors errors) { }")]
    public void an_inherited_rule_that_the_command_may_not_call(string rule) =>
        GeneratorRun.Refused($$"""public abstract record Keyed(string Id) { {{rule}} } [Command] public partial record Place(string Id) : Keyed(Id) { {{Decide}} }""", Rest);

    [Theory]
    [InlineData("[Event(\"a\")] public record {|DEED0002:A|}(int Id);", "[Aggregate(\"x\")] public partial record X { X Apply(A a) => this; }")]
    [InlineData("[Event(\"a\")] public record {|DEED0002:A|}(int Id) { X Apply(X x) => x; }", "[Aggregate(\"x\")] public partial record X;")]
    [InlineData("[Event(\"a\")] public partial record A(object {|DEED0601:Id|});", "[Aggregate(\"x\")] public partial record X { X Apply(A a) => this; }")]
    [InlineData("[Event(\"a\")] public partial record A(int Id);", "[Aggregate(\"x\")] public record {|DEED0002:X|} { X Apply(A a) => this; }")]
    [InlineData("[Event(\"a\")] public partial record @a(int Id);", "[Aggregate(\"x\")] public record {|DEED0002:@x|} { x Apply(a a) => this; }")]
    public void what_leans_on_something_refused_is_not_written_and_adds_no_error(string @event, string aggregate)
    {
        var command = aggregate.Contains("@x", StringComparison.Ordinal) ? "a Decide(x x) => new(1);" : "A Decide(X x) => new(1);";
        var run = GeneratorRun.Refused($$"""{{@event}} {{aggregate}} [Command] public partial record Do(string Id) { {{command}} }""", Rest);

        Assert.DoesNotContain("Do.Command.g.cs", run.Sources.Keys);
        Assert.Contains("M.Module.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void a_refused_command_leaves_the_others_alone()
    {
        var run = GeneratorRun.Refused(
            $$"""
            [Command] public partial record Fine(string Id) { {{Decide}} }
            [Command] public partial record {|DEED0407:Broken|}(string Key) { {{Decide}} }
            """,
            Rest);

        Assert.Contains("Fine.Command.g.cs", run.Sources.Keys);
        Assert.DoesNotContain("Broken.Command.g.cs", run.Sources.Keys);
    }
}
