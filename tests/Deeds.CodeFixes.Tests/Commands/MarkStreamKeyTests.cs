using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class MarkStreamKeyTests
{
    private static readonly CodeFixRun Run = new(new MarkStreamKey()) { Beside = [CommandSource.Domain] };

    [Fact]
    public Task one_of_two_that_could_be_it() => (Run with { Key = "MarkStreamKey.OrderId" }).Turns(
        Pay("(string Id, System.Guid OrderId)"), Pay("(string Id, [StreamKey] System.Guid OrderId)"));

    [Fact]
    public Task one_that_has_another_name() => (Run with { Key = "MarkStreamKey.Number" }).Turns(
        Pay("(decimal Sum)", "    // Of the order.\n    public int Number { get; init; }\n"), Pay("(decimal Sum)", "    // Of the order.\n    [StreamKey]\n    public int Number { get; init; }\n"));

    [Fact]
    public async Task each_that_could_be_it_is_offered()
    {
        Assert.Equal(["Mark 'Id' with [StreamKey]", "Mark 'OrderId' with [StreamKey]"], await Run.Titles(Pay("(string Id, System.Guid OrderId, int Lines)")));
        Assert.Equal(["Mark 'Buyer' with [StreamKey]", "Mark 'Number' with [StreamKey]"], await Run.Titles(Pay("(string Buyer, int Number, string? Note, decimal Sum)")));
    }

    [Fact]
    public Task everywhere() => (Run with { Key = "MarkStreamKey.Id" }).Everywhere(
        [Pay("(int Id, int OrderId)") + "[Command] public partial record Send(int Id, int OrderId) { Placed Decide(Order order) => new(1); }", Pay("(int Id, int OrderId)").Replace("Pay", "Keep", StringComparison.Ordinal)],
        [Pay("([StreamKey] int Id, int OrderId)") + "[Command] public partial record Send([StreamKey] int Id, int OrderId) { Placed Decide(Order order) => new(1); }", Pay("([StreamKey] int Id, int OrderId)").Replace("Pay", "Keep", StringComparison.Ordinal)]);

    private static string Pay(string parameters, string members = "") =>
        $"[Command]\npublic partial record Pay{parameters}\n{{\n{members}    Placed Decide(Order order) => new(1);\n}}\n".InShop();
}
