using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0523;

[Module]
public static partial class ExampleModule;

[Projection("carrier_loads", Version = 0)]
public partial record CarrierLoad([property: Key] string Carrier) // DEED0523: Projection 'CarrierLoad' has version 0.
{
    static CarrierLoad On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carrier_trips", Version = 2)]
public partial record CarrierTrip([property: Key] string Carrier)
{
    static CarrierTrip On(OrderShipped shipped) => new(shipped.Carrier);
}
