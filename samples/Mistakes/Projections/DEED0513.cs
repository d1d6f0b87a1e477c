using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0513;

[Module]
public static partial class ExampleModule;

[Projection("payments_per_amount")]
public partial record PaymentsPerAmount([property: Key] double Amount, int Count) // DEED0513: 'Amount' is part of the key of 'PaymentsPerAmount', but its type 'double' is nullable, approximate or nested.
{
    static PaymentsPerAmount On(OrderPaid paid) => new((double)paid.Amount, 1);
}

[Projection("orders_per_carrier")]
public partial record OrdersPerCarrier([property: Key] string Carrier, int Count)
{
    static OrdersPerCarrier On(OrdersPerCarrier? row, OrderShipped shipped) => new(shipped.Carrier, (row?.Count ?? 0) + 1);
}
