using Deeds;

namespace Mistakes.Reactors.DEED0520;

[Module]
public static partial class ExampleModule;

[Trigger("note-payment")]
[Processor(ThenPark = true)]
public partial class NotePayment // DEED0520: 'NotePayment' has [Processor], and nothing reads it: a trigger answers inside the append.
{
    OrderNoted On(OrderPaid paid) => new($"paid {paid.Amount}");
}

[Trigger("note-shipping")]
public partial class NoteShipping
{
    OrderNoted On(OrderShipped shipped) => new($"shipped with {shipped.Carrier}");
}
