using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0513;

[Module]
public static partial class ExampleModule;

[Projection("carrier_notes")]
public partial record CarrierNote([property: Key] string? Carrier) // DEED0513: 'Carrier' is part of the key of 'CarrierNote', but its type 'string?' is nullable, approximate or nested.
{
    static CarrierNote On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carriers")]
public partial record KnownCarrier([property: Key] string Carrier)
{
    static KnownCarrier On(OrderShipped shipped) => new(shipped.Carrier);
}
