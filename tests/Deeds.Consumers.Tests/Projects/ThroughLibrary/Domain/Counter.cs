using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Counting;

[Module]
public static partial class CountingModule;

[Aggregate("counter")]
public partial record Counter
{
    public int Total { get; init; }

    Counter Apply(Counted counted) => this with { Total = Total + counted.By };
}

[Event("counter.counted")]
public partial record Counted(int By);

[Command(Creates = true)]
public partial record StartCounting(Guid CounterId, [property: Range(1, 9)] int By)
{
    Counted Decide(Counter counter) => new(By);
}
