using Deeds;

namespace @class.@namespace;

[Event("thing.finished")]
public partial record ThingFinished;

[Command]
public partial record FinishThing(string ThingId)
{
    [Noop]
    bool @if(Thing thing) => thing.Count < 0;

    ThingFinished Decide(Thing thing) => new();
}
