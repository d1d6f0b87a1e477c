using Deeds;

namespace Mistakes.Events.DEED0205;

[Module]
public static partial class ExampleModule;

public record ParcelReturned(string Reason) : IEvent // DEED0205: 'ParcelReturned' implements IEvent itself, so it is in no module and no store could read it back.
{
    public Deeds.Events.EventType EventType => throw new InvalidOperationException("Nobody wrote it.");
}

[Event("letter.returned")]
public partial record LetterReturned(string Reason);
