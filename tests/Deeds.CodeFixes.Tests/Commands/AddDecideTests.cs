using Deeds.CodeFixes.Commands;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Commands;

public sealed class AddDecideTests
{
    private const string Domain = """
        using Deeds;
        namespace Shop;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order { public int Lines { get; init; } Order Apply(Sent sent) => this; Order Apply(OrderPaid paid) => this; Order Apply(NoteAdded added) => this; }
        [Event("order.sent")] public partial record Sent;
        [Event("order.paid")] public partial record OrderPaid(decimal Sum, int Lines, string Note = "");
        [Event("order.note-added")] public partial record NoteAdded(string Text);
        """;

    private static readonly CodeFixRun Run = new(new AddDecide()) { Beside = [Domain] };

    [Theory]
    [InlineData("PayOrder(string OrderId, decimal Sum);", "PayOrder(string OrderId, decimal Sum)\n{\n    OrderPaid Decide(Order order) => new(Sum, order.Lines);\n}")]
    [InlineData("SendOrder(string OrderId)\n{\n    [Noop] bool Done(Order order) => true;\n}", "SendOrder(string OrderId)\n{\n    [Noop] bool Done(Order order) => true;\n    Sent Decide(Order order) => new();\n}")]
    public Task of_the_event_that_the_command_leads_to(string before, string after) => Run.Turns(Command(before), Command(after));

    [Theory]
    [InlineData("AddNote(string OrderId);")]
    [InlineData("KeepOrder(string OrderId);")]
    [InlineData("OrderIt(string OrderId);")]
    public async Task nothing_is_offered_where_it_would_be_a_guess(string command) => Assert.Empty(await Run.Titles(Command(command)));

    [Fact]
    public async Task the_title_is_the_signature() => Assert.Equal(["Add 'Sent Decide(Order order)'"], await Run.Titles(Command("SendOrder(string OrderId);")));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Command("SendOrder(string OrderId);") + "[Command]\npublic partial record PayOrder(string OrderId, decimal Sum);\n", "namespace Shop.Notes;\n\n[Deeds.Command]\npublic partial record SendOrder(string OrderId)\n{\n    [Deeds.Noop] bool Done(Order order) => true;\n}\n\n[Deeds.Event(\"again\")]\npublic partial record OrderSent;\n\n[Deeds.Aggregate(\"order2\")]\npublic partial record Order\n{\n    Order Apply(OrderSent sent) => this;\n}\n"],
        [Command("SendOrder(string OrderId)\n{\n    Sent Decide(Order order) => new();\n}") + "[Command]\npublic partial record PayOrder(string OrderId, decimal Sum)\n{\n    OrderPaid Decide(Order order) => new(Sum, order.Lines);\n}\n", "namespace Shop.Notes;\n\n[Deeds.Command]\npublic partial record SendOrder(string OrderId)\n{\n    [Deeds.Noop] bool Done(Order order) => true;\n    OrderSent Decide(Order order) => new();\n}\n\n[Deeds.Event(\"again\")]\npublic partial record OrderSent;\n\n[Deeds.Aggregate(\"order2\")]\npublic partial record Order\n{\n    Order Apply(OrderSent sent) => this;\n}\n"]);

    private static string Command(string source) => $"[Command]\npublic partial record {source}\n".InShop();
}
