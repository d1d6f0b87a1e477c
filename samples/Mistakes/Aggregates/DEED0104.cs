using Deeds;

namespace Mistakes.Aggregates.DEED0104;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; init; } = "";
    public DateTimeOffset? ShippedAt { get; init; }

    Parcel Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };

    Parcel Apply(OrderShipped shipped, EventMetadata metadata) => this with { ShippedAt = metadata.RecordedAt }; // DEED0104: Aggregate 'Parcel' has two Apply methods for event 'OrderShipped'.
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";
    public DateTimeOffset? ShippedAt { get; init; }

    Letter Apply(OrderShipped shipped, EventMetadata metadata) =>
        this with { Carrier = shipped.Carrier, ShippedAt = metadata.RecordedAt };
}
