using Deeds;

namespace Mistakes.Aggregates.DEED0123;

[Module]
public static partial class ExampleModule;

[Aggregate("parcel")]
public partial record Parcel
{
    public List<string> Carriers { get; init; } = [];

    Parcel Apply(OrderShipped shipped)
    {
        Carriers.Add(shipped.Carrier); // DEED0123: Apply of 'Parcel' changes 'Carriers' of the 'Parcel' it was given, which others hold, too
        return this;
    }
}

[Aggregate("letter")]
public partial record Letter
{
    public IReadOnlyList<string> Carriers { get; init; } = [];

    Letter Apply(OrderShipped shipped) => this with { Carriers = [.. Carriers, shipped.Carrier] };
}
