using Deeds;

namespace Mistakes.Aggregates.DEED0106;

[Module]
public static partial class ExampleModule;

[Aggregate("invoice", Table = "Invoices")]
public partial record Invoice // DEED0106: Aggregate 'Invoice' has the table "Invoices".
{
    public decimal Total { get; init; }
}

[Aggregate("receipt", Table = "receipts")]
public partial record Receipt
{
    public decimal Total { get; init; }
}
