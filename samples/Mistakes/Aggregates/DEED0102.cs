using Deeds;

namespace Mistakes.Aggregates.DEED0102;

[Module]
public static partial class ExampleModule;

[Aggregate("invoice")]
public partial record Invoice(string Number); // DEED0102: Aggregate 'Invoice' cannot be made of nothing.

[Aggregate("receipt")]
public partial record Receipt(string Number)
{
    public static Receipt Initial => new("");
}
