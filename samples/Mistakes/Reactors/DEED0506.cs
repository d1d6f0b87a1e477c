using Deeds;

namespace Mistakes.Reactors.DEED0506;

[Module]
public static partial class ExampleModule;

[Reactor("note-payment")]
[Trigger("note-payment-at-once")]
public partial class NotePayment // DEED0506: 'NotePayment' is marked with [Reactor] and [Trigger].
{
    void On(OrderPaid paid) => ArgumentNullException.ThrowIfNull(paid);
}

[Trigger("note-shipping")]
public partial class NoteShipping
{
    OrderNoted On(OrderShipped shipped) => new($"shipped with {shipped.Carrier}");
}
