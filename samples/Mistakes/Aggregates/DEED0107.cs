using Deeds;

namespace Mistakes.Aggregates.DEED0107;

[Module]
public static partial class ExampleModule;

[Aggregate("invoice", Table = "invoices")]
public partial record Invoice // DEED0107: Aggregate 'Invoice' has two columns "version" in table "invoices"; the key and the version have one each.
{
    public int Version { get; init; }
}

[Aggregate("receipt", Table = "receipts")]
public partial record Receipt
{
    public int Revision { get; init; }
}
