using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

/// <summary>What could never run is an error that names the member, and no generated file adds another.</summary>
public sealed class RefusedReactorsTests
{
    [Theory]
    [InlineData("no On", "class {|DEED0502:R|} { }")]
    [InlineData("another case", "class R { void {|DEED0503:on|}(Placed placed) { } }")]
    [InlineData("takes no event", "class R { void {|DEED0503:On|}(string placed) { } }")]
    [InlineData("takes two events", "class R { void {|DEED0503:On|}(Placed placed, Packed packed) { } }")]
    [InlineData("takes a service", "class R { void {|DEED0503:On|}(Placed placed, TimeProvider clock) { } }")]
    [InlineData("takes any object", "class R { void {|DEED0503:On|}(object placed) { } }")]
    [InlineData("takes an interface of the framework", "class R { void {|DEED0503:On|}(IDisposable placed) { } }")]
    [InlineData("generic", "class R { void {|DEED0503:On|}<T>(Placed placed) { } }")]
    [InlineData("by reference", "class R { void {|DEED0503:On|}(ref Placed placed) { } }")]
    [InlineData("nobody waits for it", "class R { async void {|DEED0503:On|}(Placed placed) => await Task.Yield(); }")]
    [InlineData("gives no event", "class R { string {|DEED0503:On|}(Placed placed) => \"\"; }")]
    [InlineData("gives a tuple", "class R { (Packed, Sent) {|DEED0503:On|}(Placed placed) => (new(), new(1)); }")]
    [InlineData("twice", "class R { void On(Placed placed) { } void {|DEED0504:On|}(Placed placed, EventMetadata metadata) { } }")]
    [InlineData("two constructors", "class {|DEED0505:R|} { public R() { } public R(StringBuilder text) { } void On(Placed placed) { } }")]
    [InlineData("a number from the container", "class {|DEED0505:R|}(int count) { void On(Placed placed) => Console.Write(count); }")]
    [InlineData("a text from the container", "class {|DEED0505:R|}(string text) { void On(Placed placed) => Console.Write(text); }")]
    [InlineData("a member nobody sets", "class {|DEED0505:R|} { public required string Name { get; init; } void On(Placed placed) { } }")]
    [InlineData("a member nobody sets below it", "class {|DEED0505:R|} : Named { void On(Placed placed) { } } public class Named { public required string Name; }")]
    [InlineData("abstract", "abstract class {|DEED0505:R|} { void On(Placed placed) { } }")]
    [InlineData("generic type", "class {|DEED0005:R|}<T> { void On(Placed placed) { } }")]
    public void a_reactor_that_could_not_run(string reason, string reactor)
    {
        Assert.NotEmpty(reason);
        Refused($"""[Reactor("r")] public {reactor.Replace("class ", "partial class ", StringComparison.Ordinal)}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a/b")]
    public void a_name_that_is_none(string name) => Refused($$"""[Reactor("{{name}}")] public partial class {|DEED0501:R|} { void On(Placed placed) { } }""");

    [Fact]
    public void a_reactor_that_is_not_partial_or_in_no_module()
    {
        Refused("""[Reactor("r")] public class {|DEED0002:R|} { void On(Placed placed) { } }""");
        GeneratorRun.Refused("""namespace Elsewhere; [Deeds.Reactor("r")] public partial class {|DEED0702:R|} { void On(Deeds.IEvent any) { } }""");
    }

    [Fact]
    public void two_processors_of_one_name() => Refused(
        """[Reactor("r")] public partial class A { void On(Placed placed) { } } [Reactor("r")] public partial class {|DEED0703:B|} { void On(Placed placed) { } }""");

    [Fact]
    public void what_leans_on_a_refused_event_or_command_adds_no_error() => GeneratorRun.Refused("""
        using Deeds;
        [Module] public static partial class M;
        [Event("")] public partial record {|DEED0201:Placed|}(int Lines);
        [Event("sent")] public partial record Sent(int Lines);
        [Command] public partial record {|DEED0401:Pay|}(string Name);
        [Reactor("a")] public partial class A { void On(Placed placed) { } }
        [Reactor("b")] public partial class B { Placed On(Sent sent) => new(1); }
        [Reactor("c")] public partial class C { Pay On(Sent sent) => new(""); }
        """);

    [Theory]
    [InlineData("Placed {|DEED0507:On|}(Placed placed) => placed;")]
    [InlineData("async Task<Placed> {|DEED0507:On|}(IEvent any) { await Task.Yield(); return new(1); }")]
    [InlineData("Packed {|DEED0507:On|}(Placed placed) => new(); Placed {|DEED0507:On|}(Packed packed) => new(1);")]
    [InlineData("Sent {|DEED0507:On|}(Moved moved) => new(1);")]
    public void a_reactor_that_answers_itself_for_ever_is_warned_of(string ons) => Warned($$"""[Reactor("r")] public partial class R { {{ons}} }""");

    [Theory]
    [InlineData("Placed? On(Placed placed) => null;")]
    [InlineData("Packed On(Placed placed) => new(); Placed? On(Packed packed) => null;")]
    [InlineData("Packed On(Placed placed) => new(); void On(Packed packed) { } Placed On(Sent sent) => new(1);")]
    [InlineData("Sent On(Moved moved) => new(1); void On(Sent sent) { }")]
    public void a_reactor_that_may_end_is_not(string ons) => Warned($$"""[Reactor("r")] public partial class R { {{ons}} }""");

    [Fact]
    public void what_is_marked_twice_is_told_once() => Refused("""[Reactor("r"), Projector("r")] public partial class {|DEED0506:R|} { void {|DEED0503:On|}(Placed placed) { } }""");

    [Theory]
    [InlineData("async void On(Placed placed) => await Task.Yield();", "it is 'async void', so nobody could tell when it ends or fails. Did you mean 'Task On(Placed happened)'?")]
    [InlineData("void On(Placed placed, TimeProvider clock) { }", "nobody gives it 'TimeProvider clock'; take that in the constructor. Did you mean 'Task On(Placed happened)'?")]
    [InlineData("void On(Placed placed, int count) { }", "nobody gives it 'int count'. Did you mean")]
    [InlineData("System.Collections.Generic.List<Sent> On(Placed placed) => [];", "cannot be emitted. Did you mean 'Events<Sent> On(Placed happened)'?")]
    [InlineData("Task<Sent[]> On(Placed placed) => null!;", "cannot be emitted. Did you mean 'Task<Events<Sent>> On(Placed happened)'?")]
    [InlineData("System.Collections.Generic.IAsyncEnumerable<Sent> On(Placed placed) => null!;", "cannot be emitted. Did you mean 'Task<Events<Sent>> On(Placed happened)'?")]
    [InlineData("IEvent[] On(Placed placed) => [];", "cannot be emitted. Did you mean 'Events<SomeEvent, OtherEvent> On(Placed happened)'?")]
    public void what_was_meant_is_said(string on, string said) => Assert.Contains(said, Said($$"""[Reactor("r")] public partial class R { {{on}} }"""), StringComparison.Ordinal);

    private static string Said(string reactor) => Assert.Single(GeneratorRun
        .Unchecked(GeneratorRunOptions.Default, Reactions.Order, "using System; using System.Threading.Tasks; using Deeds;\n" + reactor)
        .Diagnostics, static found => found.Id == "DEED0503").GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static void Refused(string reactor) => GeneratorRun.Refused(Reactions.Order, "using System; using System.Text; using System.Threading.Tasks; using Deeds;\n" + reactor);

    private static void Warned(string reactor)
    {
        Refused(reactor);
        var run = GeneratorRun.Unchecked(GeneratorRunOptions.Default, Reactions.Order, "using System; using System.Threading.Tasks; using Deeds;\n" + Markup.Parse(reactor).Code);
        Assert.Contains("R.Processor.g.cs", run.Sources.Keys);
    }
}
