using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0516;

[Module]
public static partial class ExampleModule;

[Projection("shipped_orders")]
public abstract partial record ShippedOrder([property: Key] string Carrier) // DEED0516: Projection 'ShippedOrder' cannot be made of its columns: it is abstract.
{
    static ShippedOrder? On(OrderShipped shipped) => null;
}

[Projection("sent_orders")]
public partial record SentOrder([property: Key] string Carrier)
{
    static SentOrder On(OrderShipped shipped) => new(shipped.Carrier);
}
