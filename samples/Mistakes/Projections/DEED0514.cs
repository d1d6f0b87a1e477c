using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0514;

[Module]
public static partial class ExampleModule;

[Projection("payments_per_day")]
public partial record PaymentsPerDay([property: Key] int Year, [property: Key] int Day, decimal Sum)
{
    static PaymentsPerDay On(PaymentsPerDay? row, OrderPaid paid) => new(2026, 1, (row?.Sum ?? 0) + paid.Amount); // DEED0514: 'PaymentsPerDay' cannot tell which row 'OrderPaid' changes: the event has no 'Year'
}

[Projection("shipments_per_year")]
public partial record ShipmentsPerYear([property: Key] int Year, [property: Key] string Carrier, int Count)
{
    static (int, string) KeyOf(OrderShipped shipped, EventMetadata metadata) => (metadata.RecordedAt.Year, shipped.Carrier);

    static ShipmentsPerYear On(ShipmentsPerYear? row, OrderShipped shipped, EventMetadata metadata) =>
        new(metadata.RecordedAt.Year, shipped.Carrier, (row?.Count ?? 0) + 1);
}
