using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0524;

[Module]
public static partial class ExampleModule;

[Projection("carrier_now", Version = 2, InTransaction = true)]
public partial record CarrierNow([property: Key] string Carrier) // DEED0524: Projection 'CarrierNow' is folded inside the append
{
    static CarrierNow On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carrier_later", Version = 2)]
public partial record CarrierLater([property: Key] string Carrier)
{
    static CarrierLater On(OrderShipped shipped) => new(shipped.Carrier);
}
