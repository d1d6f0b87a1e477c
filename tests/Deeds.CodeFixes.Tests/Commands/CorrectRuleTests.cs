using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Commands.CommandSource;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class CorrectRuleTests
{
    private static readonly CodeFixRun Run = new(new CorrectRule()) { Beside = [Domain] };

    [Theory]
    [InlineData("[Noop] static bool Done(Order order) => order.Lines > 0;", "[Noop] bool Done(Order order) => order.Lines > 0;")]
    [InlineData("[Noop] bool Done(Order order, int most) => order.Lines > 0;", "[Noop] bool Done(Order order) => order.Lines > 0;")]
    [InlineData("[Noop] bool Done(ref Order order) => order.Lines > 0;", "[Noop] bool Done(Order order) => order.Lines > 0;")]
    [InlineData("[Reject(\"No.\")] Refused Full(Order order) => new();", "[Reject(\"No.\")] Refused? Full(Order order) => new();")]
    [InlineData("[Reject(\"No.\")] object Full(Order order) => order.Lines > 0;", "[Reject(\"No.\")] bool Full(Order order) => order.Lines > 0;")]
    [InlineData("[Noop] bool Done(System.Guid key) => OrderId.Length > 3;", "[Noop] bool Done() => OrderId.Length > 3;")]
    public Task a_marked_method(string before, string after) => Run.Turns(Command("Pay", before, Decide), Command("Pay", after, Decide));

    [Theory]
    [InlineData("Noop", "[Noop]\n    bool Done(Order order) => true;")]
    [InlineData("Reject", "[Reject(\"No.\")]\n    bool Done(Order order) => true;")]
    public Task one_of_two_marks(string kept, string after) => (Run with { Key = "CorrectRule." + kept }).Turns(
        Command("Pay", "[Noop]\n    [Reject(\"No.\")]\n    bool Done(Order order) => true;", Decide),
        Command("Pay", after, Decide));

    [Fact]
    public Task a_rule_that_commands_inherit_and_cannot_call()
    {
        const string Derived = "[Command] public partial record Pay(string OrderId) : Paying { Placed Decide(Order order) => new(1); }\n";
        return Run.Turns(
            "public abstract partial record Paying\n{\n    [Noop]\n    private bool Done(Order order) => true;\n}\n".InShop() + Derived,
            "public abstract partial record Paying\n{\n    [Noop]\n    protected bool Done(Order order) => true;\n}\n".InShop() + Derived);
    }

    [Theory]
    [InlineData("[Noop] int Done(Order order) => order.Lines;")]
    [InlineData("[Noop] bool Done(int lines) => lines > 0;")]
    [InlineData("[Noop] Refused? Done(Order order) => null;")]
    public async Task nothing_is_offered_where_the_body_says_otherwise(string rule) => Assert.Empty(await Run.Titles(Command("Pay", rule, Decide)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("Pay", "[Noop] static bool Done(Order order) => true;", "[Noop] static bool Over(Order order) => true;", Decide), Command("Send", "[Noop] static bool Done() => true;", Decide)],
        [Command("Pay", "[Noop] bool Done(Order order) => true;", "[Noop] bool Over(Order order) => true;", Decide), Command("Send", "[Noop] bool Done() => true;", Decide)]);
}
