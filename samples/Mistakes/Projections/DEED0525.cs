using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0525;

[Module]
public static partial class ExampleModule;

[Projection("carriers__old")]
public partial record FormerCarrier([property: Key] string Carrier) // DEED0525: The table of projection 'FormerCarrier' would be "carriers__old".
{
    static FormerCarrier On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carriers_of_old")]
public partial record CarrierOfOld([property: Key] string Carrier)
{
    static CarrierOfOld On(OrderShipped shipped) => new(shipped.Carrier);
}
