using Deeds;

namespace Mistakes.Events.DEED0202;

[Module]
public static partial class ExampleModule;

[Event("order.returned", Version = 0)]
public partial record OrderReturned(string Reason); // DEED0202: Event 'OrderReturned' has version 0.

[Event("order.cancelled", Version = 2)]
public partial record OrderCancelled(string Reason);
