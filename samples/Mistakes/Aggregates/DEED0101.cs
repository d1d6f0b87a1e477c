using Deeds;

namespace Mistakes.Aggregates.DEED0101;

[Module]
public static partial class ExampleModule;

[Aggregate("return-slip")]
public partial record ReturnSlip // DEED0101: Aggregate 'ReturnSlip' has the category "return-slip".
{
    public bool IsPrinted { get; init; }
}

[Aggregate("return_label")]
public partial record ReturnLabel
{
    public bool IsPrinted { get; init; }
}
