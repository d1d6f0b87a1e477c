using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0512;

[Module]
public static partial class ExampleModule;

[Projection("shipped_orders")]
public partial record ShippedOrder(Guid OrderId, string Carrier) // DEED0512: Projection 'ShippedOrder' has no key, so its rows could not be told apart.
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}

[Projection("sent_orders")]
public partial record SentOrder([property: Key] Guid OrderId, string Carrier)
{
    static SentOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
