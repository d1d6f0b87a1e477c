using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class MarkDerivedEventTests
{
    private const string Orders = """
        namespace Shop;
        [Deeds.Module] public static partial class ShopModule;
        [Deeds.Aggregate("order")] public partial record Order { Order Apply(OrderPaid paid) => this; }
        [Deeds.Event("order.paid")] public partial record OrderPaid(decimal Amount);
        [Deeds.Event("order.paid-by-post")] public partial record PaidByPost;
        """;

    private static readonly CodeFixRun Run = new(new MarkDerivedEvent()) { Beside = [Orders] };

    [Theory]
    [InlineData("public record OrderPaidByCard(decimal Amount) : OrderPaid(Amount);\n", "[Event(\"order.paid-by-card\")]\npublic partial record OrderPaidByCard(decimal Amount) : OrderPaid(Amount);\n")]
    [InlineData("/// <summary>Cash.</summary>\npublic sealed partial record OrderPaidInCash(decimal Amount) : OrderPaid(Amount);\n", "/// <summary>Cash.</summary>\n[Event(\"order.paid-in-cash\")]\npublic sealed partial record OrderPaidInCash(decimal Amount) : OrderPaid(Amount);\n")]
    public Task what_derives_from_an_event(string before, string after) => Run.Turns(before.InShop(), after.InShop());

    [Theory]
    [InlineData("public record OrderPaidByPost(decimal Amount) : OrderPaid(Amount);\n")]
    [InlineData("public record OrderPaidBy<T>(decimal Amount) : OrderPaid(Amount);\n")]
    public async Task nothing_is_offered_where_the_name_is_taken_or_the_type_is_generic(string source) => Assert.Empty(await Run.Titles(source.InShop()));

    [Fact]
    public async Task the_title_says_the_name() => Assert.Equal(
        ["Mark 'OrderPaidByCard' with [Event(\"order.paid-by-card\")]"],
        await Run.Titles("public record OrderPaidByCard(decimal Amount) : OrderPaid(Amount);\n".InShop()));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["public record OrderPaidTwice(decimal Amount) : OrderPaid(Amount);\n\npublic record OrderPaidLate(decimal Amount) : OrderPaid(Amount);\n".InShop(), "public record OrderPaidEarly(decimal Amount) : OrderPaid(Amount);\n".InShop()],
        ["[Event(\"order.paid-twice\")]\npublic partial record OrderPaidTwice(decimal Amount) : OrderPaid(Amount);\n\n[Event(\"order.paid-late\")]\npublic partial record OrderPaidLate(decimal Amount) : OrderPaid(Amount);\n".InShop(), "[Event(\"order.paid-early\")]\npublic partial record OrderPaidEarly(decimal Amount) : OrderPaid(Amount);\n".InShop()]);
}
