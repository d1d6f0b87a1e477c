using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0518;

[Module]
public static partial class ExampleModule;

[Projection("paid_orders"), Index("Price")]
public partial record PaidOrder([property: Key] Guid OrderId, decimal Amount) // DEED0518: [Index] on 'PaidOrder' names 'Price', which is no column.
{
    static PaidOrder On(OrderPaid paid, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), paid.Amount);
}

[Projection("shipped_orders"), Index(nameof(Carrier))]
public partial record ShippedOrder([property: Key] Guid OrderId, string Carrier)
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
