using Deeds.CodeFixes.Aggregates;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Aggregates;

public sealed class AddApplyTests
{
    private const string Commands = """
        using Deeds;

        namespace Shop;

        [Module] public static partial class ShopModule;
        [Event("order.placed")] public partial record OrderPlaced(int Lines, string? Note, string Buyer);
        [Event("order.paid")] public partial record OrderPaid;
        [Event("order.checked-out")] public partial record CheckedOut(int Lines);
        [Command(Creates = true)] public partial record Place(string OrderId) { OrderPlaced Decide(Order order) => new(7, null, ""); }
        [Command] public partial record Pay(string OrderId) { (OrderPaid, CheckedOut) Decide(Order order) => (new(), new(1)); }
        """;

    private static readonly CodeFixRun Run = new(new AddApply()) { Beside = [Commands] };

    [Fact]
    public Task members_of_the_same_name_and_type_are_taken_over() => Run.Turns(
        """
        using Deeds;

        namespace Shop;

        [Aggregate("order")]
        public partial record Order
        {
            public int? Lines { get; init; }
            public string Note { get; init; } = "";
            public string? Buyer { get; init; }

            Order Apply(OrderPaid paid) => this;

            Order Apply(CheckedOut checkedOut) => this;

            public int Price() => 3;
        }
        """,
        """
        using Deeds;

        namespace Shop;

        [Aggregate("order")]
        public partial record Order
        {
            public int? Lines { get; init; }
            public string Note { get; init; } = "";
            public string? Buyer { get; init; }

            Order Apply(OrderPaid paid) => this;

            Order Apply(CheckedOut checkedOut) => this;

            Order Apply(OrderPlaced placed) => this with { Lines = placed.Lines, Buyer = placed.Buyer };

            public int Price() => 3;
        }
        """);

    [Fact]
    public Task several_of_them_beside_those_that_are_there() => Run.Turns(
        """
        [Deeds.Aggregate("order")]
        public partial class Order
        {
            private int _lines;
            Order Apply(OrderPlaced placed) => new() { _lines = placed.Lines };
        }
        """.InShop(),
        """
        [Deeds.Aggregate("order")]
        public partial class Order
        {
            private int _lines;
            Order Apply(OrderPlaced placed) => new() { _lines = placed.Lines };
            Order Apply(OrderPaid paid) => this;
            Order Apply(CheckedOut checkedOut) => this;
        }
        """.InShop());

    [Theory]
    [InlineData("public partial record Order;\n")]
    [InlineData("public partial record Order { }\n")]
    [InlineData("public partial record Order\n{\n}\n")]
    public Task an_aggregate_without_members(string order) => Run.Turns(
        "[Deeds.Aggregate(\"order\")]\n".InShop() + order,
        """
        [Deeds.Aggregate("order")]
        public partial record Order
        {
            Order Apply(OrderPlaced placed) => this;
            Order Apply(OrderPaid paid) => this;
            Order Apply(CheckedOut checkedOut) => this;
        }

        """.InShop().Replace("Order\n{", order.Contains("{ }", StringComparison.Ordinal) ? "Order {" : "Order\n{", StringComparison.Ordinal));

    [Fact]
    public Task everywhere() => new CodeFixRun(new AddApply()).Everywhere(
        [Trade + "    [Aggregate(\"trade\")]\n    public partial record Trade;\n}\n", Parcels + "    public partial record Parcel\n    {\n    }\n}\n"],
        [
            Trade + "    [Aggregate(\"trade\")]\n    public partial record Trade\n    {\n        Trade Apply(Opened opened) => this;\n        Trade Apply(Closed closed) => this;\n    }\n}\n",
            Parcels + "    public partial record Parcel\n    {\n        Parcel Apply(Paid paid) => this;\n    }\n}\n",
        ]);

    private const string Trade = """
        using Deeds;

        namespace Trades
        {
            [Module] public static partial class TradesModule;
            [Event("trade.opened")] public partial record Opened;
            [Event("trade.closed")] public partial record Closed;
            [Command] public partial record Open(string TradeId) { Opened Decide(Trade trade) => new(); }
            [Command] public partial record Close(string TradeId) { Closed Decide(Trade trade) => new(); }
            [Command] public partial record CloseAgain(string TradeId) { Closed Decide(Trade trade) => new(); }

        """;

    private const string Parcels = """
        namespace Parcels
        {
            [Deeds.Module] public static partial class ParcelsModule;
            [Deeds.Event("parcel.paid")] public partial record Paid;
            [Deeds.Command] public partial record Send(string ParcelId) { Paid Decide(Parcel parcel) => new(); }

            [Deeds.Aggregate("parcel")]

        """;
}
