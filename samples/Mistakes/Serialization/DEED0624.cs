using Deeds;

namespace Mistakes.Serialization.DEED0624;

[Module]
public static partial class ExampleModule;

public enum Speed
{
    Slow = 1,
    Fast = 2,
}

[Event("parcel.sent")]
public partial record ParcelSent(string Carrier)
{
    public Speed Speed { get; init; } // DEED0624: 'Speed' of 'ParcelSent' is 0 where nothing sets it, and 'Speed' has no member of that value
}

public enum Pace
{
    Unknown = 0,
    Slow = 1,
    Fast = 2,
}

[Event("letter.sent")]
public partial record LetterSent(string Carrier)
{
    public Pace Pace { get; init; }
}
