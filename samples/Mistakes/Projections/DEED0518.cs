using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0518;

[Module]
public static partial class ExampleModule;

[Projection("carrier_notes")]
[Index("Weight")]
public partial record CarrierNote([property: Key] string Carrier) // DEED0518: [Index] on 'CarrierNote' names 'Weight', which is no column.
{
    static CarrierNote On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carrier_remarks")]
[Index(nameof(Text))]
public partial record CarrierRemark([property: Key] string Carrier, string Text)
{
    static CarrierRemark On(OrderShipped shipped) => new(shipped.Carrier, "ships");
}
