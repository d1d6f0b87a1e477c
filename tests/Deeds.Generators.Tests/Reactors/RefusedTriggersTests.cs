using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

/// <summary>What could not answer an append is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedTriggersTests
{
    [Theory]
    [InlineData("no On", "class {|DEED0502:T|} { }")]
    [InlineData("waits outside the transaction", "class T { Task {|DEED0508:On|}(Placed placed) => Task.CompletedTask; }")]
    [InlineData("gives an event later", "class T { Task<Packed> {|DEED0508:On|}(Placed placed) => Task.FromResult(new Packed()); }")]
    [InlineData("gives a command", "class T { Pay {|DEED0508:On|}(Placed placed) => new(\"a\"); }")]
    [InlineData("gives an event inside", "class T { Task<Packed> {|DEED0508:On|}(Placed placed, IAppendTransaction transaction) => Task.FromResult(new Packed()); }")]
    [InlineData("does not wait inside", "class T { void {|DEED0508:On|}(Placed placed, IAppendTransaction transaction) { } }")]
    [InlineData("a token outside", "class T { void {|DEED0508:On|}(Placed placed, System.Threading.CancellationToken token) { } }")]
    [InlineData("always refuses", "class T { Refusal {|DEED0503:On|}(Placed placed) => new(\"No.\"); }")]
    [InlineData("takes a delivery", "class T { void {|DEED0503:On|}(Placed placed, Delivery delivery) { } }")]
    [InlineData("nobody waits for it", "class T { async void {|DEED0503:On|}(Placed placed) => await Task.Yield(); }")]
    [InlineData("twice", "class T { void On(Placed placed) { } Packed {|DEED0504:On|}(Placed placed, EventMetadata metadata) => new(); }")]
    [InlineData("a text from the container", "class {|DEED0505:T|}(string text) { void On(Placed placed) => Console.Write(text); }")]
    public void a_trigger_that_could_not_answer(string reason, string trigger)
    {
        Assert.NotEmpty(reason);
        Refused($"""[Trigger("t")] public {trigger.Replace("class ", "partial class ", StringComparison.Ordinal)}""");
    }

    [Fact]
    public void a_reactor_cannot_refuse() => Refused("""[Reactor("r")] public partial class R { Refusal? {|DEED0503:On|}(Placed placed) => null; }""");

    [Fact]
    public void a_type_with_two_marks() => Refused("""[Reactor("r"), Trigger("t")] public partial class {|DEED0506:R|} { void On(Placed placed) { } }""");

    [Fact]
    public void a_trigger_and_a_reactor_of_one_name() => Refused(
        """[Reactor("r")] public partial class A { void On(Placed placed) { } } [Trigger("r")] public partial class {|DEED0703:B|} { void On(Placed placed) { } }""");

    private static void Refused(string trigger) => GeneratorRun.Refused(Reactions.Order, "using System; using System.Text; using System.Threading.Tasks; using Deeds;\n" + trigger);
}
