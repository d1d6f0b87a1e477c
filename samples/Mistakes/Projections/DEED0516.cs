using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0516;

[Module]
public static partial class ExampleModule;

[Projection("paid_orders")]
public partial class PaidOrder(TimeProvider clock) // DEED0516: Projection 'PaidOrder' cannot be made of its columns: its constructor takes 'clock', which is no column.
{
    [Key]
    public Guid OrderId { get; set; }

    public DateTimeOffset Since { get; set; } = clock.GetUtcNow();

    static PaidOrder On(OrderPaid paid, EventMetadata metadata) => new(TimeProvider.System) { OrderId = metadata.StreamKey.AsGuid() };
}

[Projection("shipped_orders")]
public partial record ShippedOrder([property: Key] Guid OrderId, DateTimeOffset Since)
{
    static ShippedOrder On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), metadata.RecordedAt);
}
