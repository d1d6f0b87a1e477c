using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0511;

[Module]
public static partial class ExampleModule;

[Projection("Paid-Orders")]
public partial record PaidOrder([property: Key] Guid OrderId, decimal Amount) // DEED0511: Projection 'PaidOrder' has the name "Paid-Orders".
{
    static PaidOrder On(OrderPaid paid, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), paid.Amount);
}

[Projection("shipped_orders")]
public partial record ShippedOrder([property: Key] Guid OrderId, string Carrier)
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
