using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Deeds.Postgres.Tests.Projections.Columns;

[Module]
public static partial class ParcelsModule;

public sealed record Address(string Street, string? City, IReadOnlyList<decimal> Fees);

[Event("parcel.weighed")]
public partial record ParcelWeighed(string Label, decimal Weight, string Note, Address To);

[Projection("parcels")]
public partial record Parcel(
    [property: Key, Column("parcel_label")][MaxLength(8)] string Label,
    [property: Index, Column(TypeName = "numeric(6,2)")] decimal Weight,
    [property: Column("remark", TypeName = "varchar(20)")] string? Note,
    [property: Column(TypeName = "jsonb")] Address To)
{
    private static Parcel On(ParcelWeighed weighed) => new(weighed.Label, weighed.Weight, weighed.Note, weighed.To);
}
