using Deeds;

namespace Tallying;

[Module]
public static partial class TallyModule;

[Aggregate("counter")]
public partial record Tally
{
    public int Total { get; init; }

    Tally Apply(Counted counted) => this with { Total = Total + counted.By };
}

// The library declares this class name, this stored name and this category too.
[Event("counter.counted")]
public partial record Counted(int By);
