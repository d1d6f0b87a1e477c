namespace Deeds.Roslyn.Purity;

/// <summary>Something that answers differently, or does something again, when the same code runs a second time.</summary>
/// <param name="Deed">What the code does with it, as a message says it.</param>
/// <param name="Remedy">What an Apply or a projection does in its place, as a message says it.</param>
public sealed record ImpureUse(string Deed, string Remedy)
{
    private const string DecideIt = "Let Decide choose the value and put it into the event";

    public static readonly ImpureUse Clock = new(
        "reads the clock", "Take 'EventMetadata metadata' as the last parameter and use metadata.RecordedAt, or put the time into the event in Decide");

    public static readonly ImpureUse Chance = new("leaves it to chance", DecideIt);

    public static readonly ImpureUse Machine = new("depends on the machine", DecideIt);

    public static readonly ImpureUse Outside = new("reaches outside the program", "Do it once, in a reactor");

    public static readonly ImpureUse Service = new("asks a service", "Let Decide ask and put the answer into the event");

    public static readonly ImpureUse Waiting = new("waits or works with threads", "Do it once, in a reactor");

    public static readonly ImpureUse Static = new("depends on static state that changes", "Keep what it needs in the state, and change it by events");
}
