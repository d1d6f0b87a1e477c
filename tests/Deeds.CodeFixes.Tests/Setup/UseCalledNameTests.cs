using Deeds.CodeFixes.Setup;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Setup;

public sealed class UseCalledNameTests
{
    private const string Domain = """
        using Deeds;
        namespace Shop;
        [Module] public static partial class ShopModule;
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.paid")] public partial record Paid(int Cents);
        """;

    private const string Order = "[Aggregate(\"order\")] public partial record Order { Order Apply(Placed placed) => this; Order Apply(Paid paid) => this; }\n";

    private static readonly CodeFixRun Run = new(new UseCalledName()) { Beside = [Domain] };

    [Theory]
    [InlineData("When(Placed placed)", "Apply(Placed placed)")]
    [InlineData("Handle(Placed placed, EventMetadata metadata)", "Apply(Placed placed, EventMetadata metadata)")]
    public Task what_was_meant_to_be_apply(string before, string after) => Run.Turns(Aggregate($"public Order {before} => this;"), Aggregate($"public Order {after} => this;"));

    [Fact]
    public Task what_was_meant_to_be_the_initial_state() => Run.Turns(
        Aggregate("public static Order InitialState { get; } = new();", "Order Apply(Placed placed) => this;"), Aggregate("public static Order Initial { get; } = new();", "Order Apply(Placed placed) => this;"));

    [Theory]
    [InlineData("public Paid Handle(Order order) => new(1);", "public Paid Decide(Order order) => new(1);")]
    [InlineData("public void Check(ValidationErrors errors) { }\n    Paid Decide(Order order) => new(1);", "public void Validate(ValidationErrors errors) { }\n    Paid Decide(Order order) => new(1);")]
    public Task what_a_command_was_meant_to_be_asked(string before, string after) => Run.Turns(Command("Pay", before), Command("Pay", after));

    [Fact]
    public Task what_a_reactor_was_meant_to_react_with() => Run.Turns(Reactor("Handle(Placed placed)"), Reactor("On(Placed placed)"));

    [Fact]
    public Task callers_elsewhere_follow() => Run.Turns(
        [Aggregate("public Order When(Placed placed) => this;"), "public class Caller { public object Call(Order order) => order.When(new(1)); }\n".InShop()],
        [Aggregate("public Order Apply(Placed placed) => this;"), "public class Caller { public object Call(Order order) => order.Apply(new(1)); }\n".InShop()]);

    [Theory]
    [InlineData("public void When(Placed placed) { }")]
    [InlineData("public Order When(Placed placed) => this; public Order Apply(Placed placed, EventMetadata metadata) => this;")]
    [InlineData("public Order When(Placed placed, int times) => this;")]
    public async Task nothing_is_offered_where_it_would_not_fit(string members) => Assert.Empty(await Run.Titles(Aggregate(members)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Aggregate("public Order When(Placed placed) => this;", "public Order When(Paid paid) => this;"), Reactor("React(Placed placed)")],
        [Aggregate("public Order Apply(Placed placed) => this;", "public Order Apply(Paid paid) => this;"), Reactor("On(Placed placed)")]);

    private static string Aggregate(params string[] members) => $"[Aggregate(\"order\")]\npublic partial record Order\n{{\n    {string.Join("\n    ", members)}\n}}\n".InShop();

    private static string Command(string name, string members) => (Order + $"[Command]\npublic partial record {name}(string OrderId)\n{{\n    {members}\n}}\n").InShop();

    private static string Reactor(string on) => "using System.Threading.Tasks;\n" + $"[Reactor(\"keep\")]\npublic partial class Keep\n{{\n    public Task {on} => Task.CompletedTask;\n}}\n".InShop();
}
