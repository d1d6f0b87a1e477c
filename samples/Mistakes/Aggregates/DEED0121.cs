using Deeds;

namespace Mistakes.Aggregates.DEED0121;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; set; } = ""; // DEED0121: Member 'Carrier' of aggregate 'Parcel' can be set from outside, so its state could change without an event.

    Parcel Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";

    Letter Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}
