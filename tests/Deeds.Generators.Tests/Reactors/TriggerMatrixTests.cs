namespace Deeds.Generators.Tests.Reactors;

/// <summary>However a trigger takes and gives, its other half compiles without warnings and runs.</summary>
public sealed class TriggerMatrixTests
{
    [Theory]
    [InlineData("void On(Placed placed) { }", "placed")]
    [InlineData("Packed On(Placed placed) => new();", "placed packed")]
    [InlineData("Packed? On(Placed placed) => null;", "placed")]
    [InlineData("Paid? On(Placed placed, EventMetadata metadata) => new(metadata.Version);", "placed paid")]
    [InlineData("Events<Sent, Packed> On(Placed placed) => [new Packed(), new Sent(1)];", "placed packed sent")]
    [InlineData("static Packed On(Placed placed) => new(); Sent On(Packed packed) => new(1);", "placed packed sent")]
    [InlineData("Packed On(Placed placed) => new(); Sent? On(IMoved moved) => moved is Packed ? new(1) : null; void On(IEvent any) { }", "placed packed sent")]
    [InlineData("Refusal? On(Placed placed) => null;", "placed")]
    [InlineData("Refusal? On(Placed placed) => new(\"No.\");", "")]
    [InlineData("Task On(Placed placed, IAppendTransaction transaction) => Task.CompletedTask;", "placed")]
    [InlineData("async Task<Refusal?> On(Placed placed, IAppendTransaction transaction, CancellationToken token) { await Task.Yield(); return new(\"No.\"); }", "")]
    [InlineData("ValueTask<Refusal?> On(IEvent any, EventMetadata metadata, IAppendTransaction transaction) => new((Refusal?)null);", "placed")]
    [InlineData("Packed On(Placed placed) => new(); async ValueTask On(Packed packed, IAppendTransaction transaction) => await Task.Yield();", "placed packed")]
    [InlineData("void On(Placed placed) { } Task<Refusal?> On(IEvent any, IAppendTransaction transaction) => Task.FromResult<Refusal?>(new(\"No.\"));", "placed")]
    public void every_kind_of_answer(string on, string expected) =>
        Reactions.Are(expected, $$"""[Trigger("t")] public partial class T { {{on}} }""");

    [Fact]
    public void services_by_constructor() => Reactions.Are(
        "placed seen", """[Trigger("t")] internal sealed partial class T(StringBuilder metadata) { void On(Placed happened) => metadata.Append("seen"); }""");
}
