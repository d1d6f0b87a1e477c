using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0511;

[Module]
public static partial class ExampleModule;

[Projection("Shipped-Orders")]
public partial record ShippedOrder([property: Key] Guid OrderId, string Carrier) // DEED0511: Projection 'ShippedOrder' has the name "Shipped-Orders".
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}

[Projection("sent_orders")]
public partial record SentOrder([property: Key] Guid OrderId, string Carrier)
{
    static SentOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), shipped.Carrier);
}
