using Deeds;

namespace Mistakes.Events.DEED0211;

[Module]
public static partial class ExampleModule;

[Event("cart.check-out")] // DEED0211: Event 'CartCheckedOut' is stored as "cart.check-out", which says what to do ('check'); an event says what has happened.
public partial record CartCheckedOut(int Items);

[Event("cart.handed-over")]
public partial record CartHandedOver(int Items);
