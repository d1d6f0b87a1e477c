using Deeds;

namespace Mistakes.Events.DEED0204;

[Module]
public static partial class ExampleModule;

public record ParcelReturned(string Reason);

[Aggregate("parcel")]
public partial record Parcel
{
    public string Reason { get; init; } = "";

    Parcel Apply(ParcelReturned returned) => this with { Reason = returned.Reason }; // DEED0204: 'Parcel' applies 'ParcelReturned', which is not marked, so it could be neither stored nor read.
}

[Event("letter.returned")]
public partial record LetterReturned(string Reason);

[Aggregate("letter")]
public partial record Letter
{
    public string Reason { get; init; } = "";

    Letter Apply(LetterReturned returned) => this with { Reason = returned.Reason };
}
