using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Commands.CommandSource;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class CorrectDecideTests
{
    private static readonly CodeFixRun Run = new(new CorrectDecide()) { Beside = [Domain] };

    [Theory]
    [InlineData("Placed? Decide(Order order) => new(1);", "Placed Decide(Order order) => new(1);")]
    [InlineData("object Decide(Order order) => new Placed(1);", "Placed Decide(Order order) => new Placed(1);")]
    [InlineData("System.Collections.Generic.List<Placed> Decide(Order order) => [new Placed(1), new Placed(2)];", "Events<Placed> Decide(Order order) => [new Placed(1), new Placed(2)];")]
    [InlineData("object[] Decide(Order order) => [new Placed(1), new Refused()];", "Events<Placed, Refused> Decide(Order order) => [new Placed(1), new Refused()];")]
    [InlineData(
        "System.Collections.Generic.IEnumerable<object> Decide(Order order)\n    {\n        yield return new Placed(1);\n        yield return new Refused();\n    }",
        "Events<Placed, Refused> Decide(Order order) => [new Placed(1), new Refused()];")]
    [InlineData(
        "async System.Threading.Tasks.Task<object> Decide(Order order) { await System.Threading.Tasks.Task.Yield(); return new Placed(1); }",
        "async System.Threading.Tasks.Task<Placed> Decide(Order order) { await System.Threading.Tasks.Task.Yield(); return new Placed(1); }")]
    [InlineData("Placed decide(Order order) => new(1);", "Placed Decide(Order order) => new(1);")]
    [InlineData("Placed Decide(ref Order order) => new(order.Lines);", "Placed Decide(Order order) => new(order.Lines);")]
    [InlineData("Placed Decide(Order order, int most, EventMetadata metadata) => new(order.Lines);", "Placed Decide(Order order) => new(order.Lines);")]
    public Task a_decide(string before, string after) => Run.Turns(Command("Pay", before), Command("Pay", after));

    [Theory]
    [InlineData("Placed? Decide(Order order) => order.Lines > 0 ? new(1) : null;")]
    [InlineData("void Decide(Order order) { }")]
    [InlineData("string Decide(Order order) => \"\";")]
    [InlineData("Placed Decide(Order order, int most) => new(most);")]
    public async Task nothing_is_offered_where_the_body_says_otherwise(string method) => Assert.Empty(await Run.Titles(Command("Pay", method)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("Pay", "Placed? Decide(Order order) => new(1);") + "[Command] public partial record Send(string OrderId) { Placed? Decide(Order order) => new(1); }", Command("Keep", "Placed? Decide(Order order) => new(1);")],
        [Command("Pay", "Placed Decide(Order order) => new(1);") + "[Command] public partial record Send(string OrderId) { Placed Decide(Order order) => new(1); }", Command("Keep", "Placed Decide(Order order) => new(1);")]);
}
