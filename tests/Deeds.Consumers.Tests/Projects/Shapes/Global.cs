using Deeds;

[Module]
public static partial class EverythingModule;

[Aggregate("thing")]
public partial record Thing
{
    public string @string { get; init; } = "";
    public int Count { get; init; }

    Thing Apply(@event @event) => this with { @string = @event.@class };

    Thing Apply(Outer.Inner.ThingCounted counted) => this with { Count = Count + counted.@int };

    Thing Apply(@class.@namespace.ThingFinished finished) => this with { Count = -Count };
}

// A keyword is allowed as a name; that it says nothing of the past is another matter.
#pragma warning disable DEED0210
[Event("thing.named")]
public partial record @event(string @class);
#pragma warning restore DEED0210

[Command(Creates = true)]
public partial record @do(string ThingId, string @params)
{
    @event Decide(Thing thing) => new(@params);
}
