using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0517;

[Module]
public static partial class ExampleModule;

[Projection("carrier_names")]
public partial record CarrierName([property: Key] string ShortName) // DEED0517: Projection 'CarrierName' has two columns "short_name".
{
    public string Short_Name { get; init; } = "";

    static CarrierName On(OrderShipped shipped) => new(shipped.Carrier);
}

[Projection("carrier_titles")]
public partial record CarrierTitle([property: Key] string ShortTitle)
{
    public string LongTitle { get; init; } = "";

    static CarrierTitle On(OrderShipped shipped) => new(shipped.Carrier);
}
