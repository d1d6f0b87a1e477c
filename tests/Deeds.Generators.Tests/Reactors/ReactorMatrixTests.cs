namespace Deeds.Generators.Tests.Reactors;

/// <summary>However a reactor takes and gives, its other half compiles without warnings and runs.</summary>
public sealed class ReactorMatrixTests
{
    [Theory]
    [InlineData("void On(Placed placed) { }", "placed")]
    [InlineData("Task On(Placed placed) => Task.CompletedTask;", "placed")]
    [InlineData("async ValueTask On(Placed placed) => await Task.Yield();", "placed")]
    [InlineData("Packed On(Placed placed) => new();", "placed packed")]
    [InlineData("Packed? On(Placed placed) => null;", "placed")]
    [InlineData("Paid? On(Placed placed) => null;", "placed")]
    [InlineData("Paid? On(Placed placed) => new(1);", "placed paid")]
    [InlineData("Paid On(Placed placed) => new(1);", "placed paid")]
    [InlineData("async Task<Sent> On(Placed placed) { await Task.Yield(); return new(1); }", "placed sent")]
    [InlineData("ValueTask<Sent?> On(Placed placed) => new(new Sent(1));", "placed sent")]
    [InlineData("Events<Sent, Packed> On(Placed placed) => [new Packed(), new Sent(1), new Sent(2)];", "placed packed sent sent")]
    [InlineData("Task<Events<Sent>> On(Placed placed) => Task.FromResult<Events<Sent>>([]);", "placed")]
    [InlineData("Pay On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value);", "placed paid")]
    [InlineData("Pay? On(Placed placed) => null;", "placed")]
    [InlineData("Task<Pack> On(Placed placed, Delivery delivery) => Task.FromResult(new Pack(delivery.Metadata.StreamKey.Value));", "placed packed")]
    [InlineData("Pack? On(Placed placed) => new(\"a\");", "placed packed")]
    [InlineData("static Packed On(Placed placed) => new();", "placed packed")]
    [InlineData("Packed On(Placed placed) => new(); Sent On(Packed packed) => new(1); Pay On(Sent sent) => new(\"a\");", "placed packed sent paid")]
    public void every_kind_of_reaction(string on, string expected) =>
        Reactions.Are(expected, $$"""[Reactor("r")] public partial class R { {{on}} }""");

    [Theory]
    [InlineData("void On(IMoved moved) => text.Append(\"moved \"); Sent On(Placed placed) => new(1);", "placed sent moved")]
    [InlineData("void On(IMoved moved) => text.Append(\"moved \"); void On(Moved moved) => text.Append(\"base \"); Sent On(Placed placed) => new(1);", "placed sent base")]
    [InlineData("void On(Moved moved) => text.Append(\"base \"); void On(Sent sent) => text.Append(\"sent \"); Sent On(Placed placed) => new(1);", "placed sent sent")]
    [InlineData("void On(IEvent any) => text.Append(any.EventType.Name); Packed On(Placed placed) => new();", "placed packed packed")]
    [InlineData("void On(in Placed placed, CancellationToken token, Delivery delivery, EventMetadata metadata) => text.Append(delivery.Attempt + metadata.Version);", "placed 2")]
    public void every_way_to_ask_for_events(string ons, string expected) =>
        Reactions.Are(expected, $$"""[Reactor("r")] public partial class R(StringBuilder text) { {{ons}} }""");

    [Theory]
    [InlineData("public sealed partial class R { private readonly StringBuilder _text; public R(StringBuilder text) => _text = text; void On(Placed placed) => _text.Append(\"made\"); }")]
    [InlineData("internal partial record R(StringBuilder Text) { void On(Placed placed) => Text.Append(\"made\"); }")]
    [InlineData("public partial class R(StringBuilder delivery, IServiceProvider happened, StringBuilder services) { void On(Placed placed) => services.Append(delivery == services && happened is not null ? \"made\" : \"\"); class DeclaredAs; class Reaction; }")]
    public void every_way_to_be_made(string reactor) => Reactions.Are("placed made", $"""[Reactor("r")] {reactor}""");

    [Fact]
    public void nested_and_beside_types_named_like_those_of_the_framework() => Reactions.Are(
        "placed packed",
        """
        namespace Shop.Deeds { public class IEvent; public class Delivery; public class System; }
        namespace Shop
        {
            public class Reaction; public class ValueTask; public class DeclaredAs;
            public static partial class Outer { [global::Deeds.Reactor("r")] internal sealed partial class @class { Packed On(Placed @event) => new(); } }
        }
        """);
}
