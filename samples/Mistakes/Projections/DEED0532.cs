using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Deeds;

namespace Mistakes.Projections.DEED0532;

[Module]
public static partial class ExampleModule;

[Projection("carrier_fees")]
public partial record CarrierFee([property: Key] string Carrier, [property: Column("Fee in Euro")] decimal Fee) // DEED0532: 'Fee' of projection 'CarrierFee' has the column name "Fee in Euro".
{
    static CarrierFee On(OrderShipped shipped) => new(shipped.Carrier, 1);
}

[Projection("carrier_charges")]
public partial record CarrierCharge([property: Key] string Carrier, [property: Column("fee_in_euro")] decimal Fee)
{
    static CarrierCharge On(OrderShipped shipped) => new(shipped.Carrier, 1);
}
