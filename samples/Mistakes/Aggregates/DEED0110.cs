using Deeds;

namespace Mistakes.Aggregates.DEED0110;

[Module]
public static partial class ExampleModule;

[Aggregate("receipt")]
public partial record Receipt
{
    public int Lines { get; init; }

    public static Receipt InitialState => new() { Lines = 1 }; // DEED0110: 'Receipt.InitialState' looks like the initial state and is never used.
}

[Aggregate("invoice")]
public partial record Invoice
{
    public int Lines { get; init; }

    public static Invoice Initial => new() { Lines = 1 };
}
