using Deeds;

namespace Mistakes.Aggregates.DEED0103;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; init; } = "";

    Parcel? Apply(OrderShipped shipped) => shipped.Carrier.Length > 0 ? this with { Carrier = shipped.Carrier } : null; // DEED0103: 'Parcel' has an Apply that is never called: its parameters or its return type do not fit.
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";

    Letter Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}
