using System.ComponentModel.DataAnnotations.Schema;
using Deeds;

namespace Mistakes.Aggregates.DEED0112;

[Module]
public static partial class ExampleModule;

[Aggregate("invoice", Table = "invoices")]
public partial record Invoice
{
    [Column(TypeName = "numeric(10,2)")]
    public decimal Total { get; init; } // DEED0112: 'Total' of aggregate 'Invoice' is marked [Column(TypeName = "numeric(10,2)")], which its current-state table does not follow.
}

[Aggregate("receipt", Table = "receipts")]
public partial record Receipt
{
    [Column("total_amount")]
    public decimal Total { get; init; }
}
