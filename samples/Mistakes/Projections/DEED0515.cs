using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0515;

[Module]
public static partial class ExampleModule;

[Projection("carrier_orders")]
public partial record CarrierOrders([property: Key] string Carrier, int Orders)
{
    static CarrierOrders On(CarrierOrders? row, OrderShipped shipped) => new(shipped.Carrier, (row?.Orders ?? 0) + 1);

    static int KeyOf(OrderShipped shipped) => shipped.Carrier.Length; // DEED0515: 'CarrierOrders' has a KeyOf that is never called: it must stand beside an On for the same event, take the event and
}

[Projection("carrier_totals")]
public partial record CarrierTotal([property: Key] string Carrier, int Orders)
{
    static CarrierTotal On(CarrierTotal? row, OrderShipped shipped) => new(KeyOf(shipped), (row?.Orders ?? 0) + 1);

    static string KeyOf(OrderShipped shipped) => shipped.Carrier.Trim();
}
