using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Aggregates;

/// <summary>A domain with one typical case of everything, to be read in the snapshots.</summary>
internal static class WrittenDomain
{
    public static GeneratorRun Run() => GeneratorRun.Of("""
        using System;
        using System.ComponentModel.DataAnnotations;
        using Deeds;

        namespace Shop;

        [Module]
        public static partial class ShopModule;

        [Aggregate("order", Table = "orders")]
        public partial record Order
        {
            public decimal Total { get; init; }
            public bool IsPaid { get; init; }

            Order Apply(OrderPlaced placed) => this with { Total = placed.Total };

            Order Apply(OrderPaid paid, EventMetadata metadata) => this with { IsPaid = true };
        }

        [Event("order.placed")]
        public partial record OrderPlaced(decimal Total);

        [Event("order.paid")]
        public partial record OrderPaid(string Method);

        [Event("order.payment.refused")]
        public partial record PaymentRefused(string Method)
        {
            Order Apply(Order order) => order;
        }

        [Command(Creates = true)]
        public partial record PlaceOrder(Guid OrderId, decimal Total)
        {
            OrderPlaced Decide() => new(Total);
        }

        [Command]
        public partial record PayOrder(Guid OrderId, [property: Required] string Method)
        {
            [Noop]
            bool AlreadyPaid(Order order) => order.IsPaid;

            [Reject("Gold is not taken.")]
            PaymentRefused? Gold() => Method == "gold" ? new(Method) : null;

            OrderPaid Decide(Order order, IFormatProvider format) => new(Method.ToString(format));
        }
        """);
}
