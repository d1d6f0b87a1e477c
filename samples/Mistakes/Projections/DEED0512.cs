using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0512;

[Module]
public static partial class ExampleModule;

[Projection("paid_orders")]
public partial record PaidOrder(Guid OrderId, decimal Amount) // DEED0512: Projection 'PaidOrder' has no key, so its rows could not be told apart.
{
    static PaidOrder On(OrderPaid paid, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), paid.Amount);
}

[Projection("shipped_orders")]
public partial record ShippedOrder([property: Key] Guid OrderId, string Carrier)
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
