using Deeds;

namespace Mistakes.Aggregates.DEED0109;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; init; } = "";

    Parcel When(OrderShipped shipped) => this with { Carrier = shipped.Carrier }; // DEED0109: 'Parcel.When' looks like an Apply and is never called.
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";

    Letter Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}
