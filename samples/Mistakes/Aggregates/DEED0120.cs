using Deeds;

namespace Mistakes.Aggregates.DEED0120;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public DateTimeOffset? ShippedAt { get; init; }

    Parcel Apply(OrderShipped shipped) => this with { ShippedAt = DateTimeOffset.UtcNow }; // DEED0120: 'Apply' of 'Parcel' reads the clock with 'DateTimeOffset.UtcNow', and it runs again whenever the stream is read.
}

[Aggregate("letter")]
public partial record Letter
{
    public DateTimeOffset? ShippedAt { get; init; }

    Letter Apply(OrderShipped shipped, EventMetadata metadata) => this with { ShippedAt = metadata.RecordedAt };
}
