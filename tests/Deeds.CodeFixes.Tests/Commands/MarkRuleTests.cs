using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Commands.CommandSource;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class MarkRuleTests
{
    private const string Rule = "// Once is enough.\n    private bool AlreadyPaid(Order order) => order.Lines > 0;";

    private static readonly CodeFixRun Run = new(new MarkRule()) { Beside = [Domain] };

    [Fact]
    public Task with_noop() => (Run with { Key = "MarkRule.Noop" }).Turns(
        Command("Pay", Rule, Decide), Command("Pay", Rule.Replace("private", "[Noop]\n    private", StringComparison.Ordinal), Decide));

    [Fact]
    public Task with_reject_and_a_message() => (Run with { Key = "MarkRule.Reject" }).Turns(
        Command("Pay", Rule, Decide), Command("Pay", Rule.Replace("private", "[Reject(\"Already paid.\")]\n    private", StringComparison.Ordinal), Decide));

    [Fact]
    public Task where_the_namespace_is_written_out() => (Run with { Key = "MarkRule.Noop" }).Turns(
        "namespace Shop;\n\n[Deeds.Command]\npublic partial record Pay(string OrderId)\n{\n    bool AlreadyPaid(Order order) => order.Lines > 0;\n    Placed Decide(Order order) => new(1);\n}\n",
        "namespace Shop;\n\n[Deeds.Command]\npublic partial record Pay(string OrderId)\n{\n    [Deeds.Noop]\n    bool AlreadyPaid(Order order) => order.Lines > 0;\n    Placed Decide(Order order) => new(1);\n}\n");

    [Fact]
    public Task one_that_others_may_call() => (Run with { Key = "MarkRule.Noop" }).Turns(
        Command("Pay", "public bool NoopIfPaid(Order order) => order.Lines > 0;", Decide), Command("Pay", "[Noop]\n    public bool NoopIfPaid(Order order) => order.Lines > 0;", Decide));

    [Fact]
    public async Task both_are_offered() => Assert.Equal(
        ["Mark 'AlreadyPaid' with [Noop]", "Mark 'AlreadyPaid' with [Reject(\"Already paid.\")]"],
        await Run.Titles(Command("Pay", Rule, Decide)));

    [Fact]
    public Task everywhere() => (Run with { Key = "MarkRule.Noop" }).Everywhere(
        [Command("Pay", "bool A(Order order) => order.Lines > 1;", "bool B(Order order) => order.Lines > 2;", Decide), Command("Send", "bool A(Order order) => order.Lines > 1;", Decide)],
        [Command("Pay", "[Noop]\n    bool A(Order order) => order.Lines > 1;", "[Noop]\n    bool B(Order order) => order.Lines > 2;", Decide), Command("Send", "[Noop]\n    bool A(Order order) => order.Lines > 1;", Decide)]);
}
