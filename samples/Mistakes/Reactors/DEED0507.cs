using Deeds;

namespace Mistakes.Reactors.DEED0507;

[Module]
public static partial class ExampleModule;

[Reactor("repeat-notes")]
public partial class RepeatNotes
{
    OrderNoted On(OrderNoted noted) => new($"again: {noted.Note}"); // DEED0507: 'RepeatNotes' answers every 'OrderNoted' with an event that leads to another 'OrderNoted', for ever.
}

[Reactor("confirm-notes")]
public partial class ConfirmNotes
{
    OrderNoted? On(OrderNoted noted) => noted.Note.StartsWith("seen: ", StringComparison.Ordinal) ? null : new($"seen: {noted.Note}");
}
