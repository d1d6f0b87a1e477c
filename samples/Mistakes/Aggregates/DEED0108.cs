using Deeds;

namespace Mistakes.Aggregates.DEED0108;

[Module]
public static partial class ExampleModule;

public record Parcel // DEED0108: 'Parcel' has an Apply for event 'OrderShipped' and is not marked, so nothing calls it.
{
    public string Carrier { get; init; } = "";

    public Parcel Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";

    Letter Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}
