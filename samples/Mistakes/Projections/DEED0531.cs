using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Deeds;

namespace Mistakes.Projections.DEED0531;

[Module]
public static partial class ExampleModule;

[Projection("carrier_fees")]
public partial record CarrierFee([property: Key] string Carrier, [property: Column(TypeName = "money")] decimal Fee) // DEED0531: 'Fee' of projection 'CarrierFee' holds a 'decimal', which [Column(TypeName = "money")] would not give back as it was.
{
    static CarrierFee On(OrderShipped shipped) => new(shipped.Carrier, 1);
}

[Projection("carrier_charges")]
public partial record CarrierCharge([property: Key, MaxLength(40)] string Carrier, [property: Column(TypeName = "numeric(12,2)")] decimal Fee)
{
    static CarrierCharge On(OrderShipped shipped) => new(shipped.Carrier, 1);
}
