using Deeds;

namespace Mistakes.Aggregates.DEED0122;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; private set; } = "";

    public void Send(string carrier) => Carrier = carrier; // DEED0122: 'Parcel.Send' changes 'Carrier' of 'Parcel' outside of Apply, and no event would say so.
}

[Aggregate("letter")]
public partial record Letter
{
    public string Carrier { get; init; } = "";

    Letter Apply(OrderShipped shipped) => this with { Carrier = shipped.Carrier };
}

[Command]
public partial record SendLetter(Guid LetterId, string Carrier)
{
    OrderShipped Decide(Letter letter) => new(Carrier);
}
