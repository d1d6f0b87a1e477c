using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class AddStreamKeyTests
{
    private static readonly CodeFixRun Run = new(new AddStreamKey()) { Beside = [CommandSource.Domain] };

    [Theory]
    [InlineData("record Pay", "record Pay(System.Guid OrderId)")]
    [InlineData("record Pay()", "record Pay(System.Guid OrderId)")]
    [InlineData("record Pay(int Sum, string Note)", "record Pay(System.Guid OrderId, int Sum, string Note)")]
    [InlineData("record struct Pay(\n    int Sum,\n    string Note)", "record struct Pay(\n    System.Guid OrderId,\n    int Sum,\n    string Note)")]
    public Task to_a_record(string before, string after) => Run.Turns(Command(before), Command(after));

    [Fact]
    public Task to_a_class() => Run.Turns(
        "[Command]\npublic sealed partial class Pay\n{\n    public int Sum { get; init; }\n\n    Placed Decide(Order order) => new(1);\n}\n".InShop(),
        "[Command]\npublic sealed partial class Pay\n{\n    public int Sum { get; init; }\n    public required System.Guid OrderId { get; init; }\n\n    Placed Decide(Order order) => new(1);\n}\n".InShop());

    [Fact]
    public Task of_the_type_it_has_in_another_command() => (Run with { Beside = [CommandSource.Domain, Command("record Send(int OrderId)")] }).Turns(
        Command("record Pay"), Command("record Pay(int OrderId)"));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("record Pay") + "[Command] public partial record Send { Placed Decide(Order order) => new(1); }", Command("record Keep")],
        [Command("record Pay(System.Guid OrderId)") + "[Command] public partial record Send(System.Guid OrderId) { Placed Decide(Order order) => new(1); }", Command("record Keep(System.Guid OrderId)")]);

    private static string Command(string header) =>
        $"[Command]\npublic partial {header}\n{{\n    Placed Decide(Order order) => new(1);\n}}\n".InShop();
}
