using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0514;

[Module]
public static partial class ExampleModule;

[Projection("moods")]
public partial record CarrierMood([property: Key] bool IsCheerful, int Orders)
{
    CarrierMood On(OrderShipped shipped) => this with { Orders = Orders + 1 }; // DEED0514: 'CarrierMood' cannot tell which row 'OrderShipped' changes: the event has no 'IsCheerful' of type 'bool'
}

[Projection("loads")]
public partial record CarrierLoad([property: Key] bool IsLong, int Orders)
{
    static CarrierLoad On(CarrierLoad? row, OrderShipped shipped) => new(KeyOf(shipped), (row?.Orders ?? 0) + 1);

    static bool KeyOf(OrderShipped shipped) => shipped.Carrier.Length > 10;
}
