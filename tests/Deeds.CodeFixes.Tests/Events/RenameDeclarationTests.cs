using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class RenameDeclarationTests
{
    private const string Module = "[Deeds.Module] public static partial class ShopModule;";

    private const string Events = """
        using Deeds;

        namespace Shop;

        /// <summary>Comes before <see cref="CreateCustomer.Text"/>.</summary>
        [Event("create-customer-of-old")]
        public partial record CreateCustomer(string Name)
        {
            public const string Text = "CreateCustomer, as it is called";

            public CreateCustomer() : this(nameof(CreateCustomer)) { }
        }

        [Event("customer.renamed")]
        public partial record CustomerRenamed(string Name);
        """;

    private const string Domain = """
        using Deeds;
        using Made = Shop.CreateCustomer;

        namespace Shop;

        [Aggregate("customer")]
        public partial record Customer
        {
            Customer Apply(CreateCustomer created) => created is CreateCustomer { Name: var name } && name == CreateCustomer.Text ? this : this;
            Customer Apply(CustomerRenamed renamed) => this;
        }

        [Command(Creates = true)]
        public partial record Welcome(string CustomerId)
        {
            Events<Made, CustomerRenamed> Decide(Customer customer) => [new CreateCustomer("a"), new CustomerRenamed("b")];
        }
        """;

    private static readonly CodeFixRun Run = new(new RenameDeclaration()) { Beside = [Module] };

    [Fact]
    public Task everywhere_it_is_spoken_of_and_not_where_it_is_stored() => Run.Turns([Events, Domain], [Renamed(Events), Renamed(Domain)]);

    [Fact]
    public Task a_command_named_like_an_event() => (Run with { Beside = [Module, "namespace Shop; [Deeds.Event(\"order.placed\")] public partial record Placed; [Deeds.Aggregate(\"order\")] public partial record Order { Order Apply(Placed placed) => this; }"] }).Turns(
        "namespace Shop;\n\n[Deeds.Command]\npublic partial record OrderPlaced(string OrderId)\n{\n    Placed Decide(Order order) => new();\n}\n\npublic class Caller\n{\n    public object Call() => new OrderPlaced(\"a\");\n}\n",
        "namespace Shop;\n\n[Deeds.Command]\npublic partial record PlaceOrder(string OrderId)\n{\n    Placed Decide(Order order) => new();\n}\n\npublic class Caller\n{\n    public object Call() => new PlaceOrder(\"a\");\n}\n");

    [Theory]
    [InlineData("public class CustomerCreated;")]
    [InlineData("public partial class Outer { public int CustomerCreated; [Deeds.Event(\"b\")] public partial record CustomerBanned; }")]
    public async Task a_name_that_is_taken_is_not_offered(string other)
    {
        var inner = other.Replace("[Deeds", "[Deeds.Event(\"a\")] public partial record CreateCustomer; [Deeds", StringComparison.Ordinal);
        var outer = inner == other ? "[Deeds.Event(\"a\")] public partial record CreateCustomer;" : "";
        Assert.Empty(await Run.Titles(inner + outer));
    }

    [Fact]
    public async Task the_title_says_that_the_stored_name_stays() => Assert.Equal(
        ["Rename 'CreateCustomer' to 'CustomerCreated' everywhere; its stored name stays"],
        await Run.Titles("[Deeds.Event(\"a\")] public partial record CreateCustomer;"));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["public partial record AddItem { [Deeds.Event(\"a\")] public partial record CreateCustomer; } [Deeds.Event(\"item\")] public partial record AddItem;", "[Deeds.Event(\"c\")] public partial record StartCart(AddItem.CreateCustomer Of);"],
        ["public partial record ItemAdded { [Deeds.Event(\"a\")] public partial record CustomerCreated; } [Deeds.Event(\"item\")] public partial record ItemAdded;", "[Deeds.Event(\"c\")] public partial record CartStarted(ItemAdded.CustomerCreated Of);"]);

    private static string Renamed(string source) => source
        .Replace("CreateCustomer", "CustomerCreated", StringComparison.Ordinal)
        .Replace("\"CustomerCreated, as", "\"CreateCustomer, as", StringComparison.Ordinal);
}
