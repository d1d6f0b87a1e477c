using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class TakeAggregateTests
{
    private static readonly CodeFixRun Run = new(new TakeAggregate()) { Beside = [CommandSource.Domain] };

    [Theory]
    [InlineData("Placed Decide() => new(1);", "Placed Decide(Order order) => new(1);")]
    [InlineData("Placed Decide(System.TimeProvider clock) => new(1);", "Placed Decide(Order order, System.TimeProvider clock) => new(1);")]
    public Task the_only_one_there_is(string before, string after) => Run.Turns(Command("Pay", before), Command("Pay", after));

    [Fact]
    public async Task each_of_the_namespace_is_offered() => Assert.Equal(
        ["Decide on 'Order'", "Decide on 'Parcel'"],
        await Run.Titles("[Aggregate(\"parcel\")] public partial record Parcel;\n".InShop() + "[Command] public partial record Pay(string Id) { Placed Decide() => new(1); }"));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("Pay", "Placed Decide() => new(1);") + "[Command] public partial record Send(string Id) { Placed Decide() => new(1); }", Command("Keep", "Placed Decide() => new(1);")],
        [Command("Pay", "Placed Decide(Order order) => new(1);") + "[Command] public partial record Send(string Id) { Placed Decide(Order order) => new(1); }", Command("Keep", "Placed Decide(Order order) => new(1);")]);

    private static string Command(string name, string decide) => $"[Command]\npublic partial record {name}(string Id)\n{{\n    {decide}\n}}\n".InShop();
}
