using Deeds;

namespace Mistakes.Aggregates.DEED0105;

[Module]
public static partial class ExampleModule;

[Event("parcel.lost")]
public partial record ParcelLost(string Carrier);

[Aggregate("parcel")]
public partial record Parcel
{
    public string Carrier { get; init; } = "";
}

[Command]
public partial record LoseParcel(Guid ParcelId)
{
    ParcelLost Decide(Parcel parcel) => new(parcel.Carrier); // DEED0105: Command 'LoseParcel' records 'ParcelLost', and aggregate 'Parcel' has no Apply for it
}

[Event("letter.lost")]
public partial record LetterLost(string Carrier);

[Aggregate("letter")]
public partial record Letter
{
    public bool IsLost { get; init; }

    Letter Apply(LetterLost lost) => this with { IsLost = true };
}

[Command]
public partial record LoseLetter(Guid LetterId, string Carrier)
{
    LetterLost Decide(Letter letter) => new(Carrier);
}
