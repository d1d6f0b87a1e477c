using Deeds;

namespace Mistakes.Events.DEED0220;

[Module]
public static partial class ExampleModule;

[Event("order.packed")]
public partial record OrderPacked(List<string> Items); // DEED0220: Member 'Items' of event 'OrderPacked' shows a collection that can be changed, and what has happened does not change.

[Event("order.sealed")]
public partial record OrderSealed(IReadOnlyList<string> Items);
