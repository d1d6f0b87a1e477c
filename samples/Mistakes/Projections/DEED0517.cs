using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0517;

[Module]
public static partial class ExampleModule;

[Projection("paid_orders")]
public partial record PaidOrder([property: Key] Guid OrderId, decimal PaidAmount) // DEED0517: Projection 'PaidOrder' has two columns "paid_amount".
{
    public decimal Paid_Amount { get; init; }

    static PaidOrder On(OrderPaid paid, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), paid.Amount);
}

[Projection("shipped_orders")]
public partial record ShippedOrder([property: Key] Guid OrderId, string Carrier)
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
