using Deeds;

namespace Mistakes.Events.DEED0201;

[Module]
public static partial class ExampleModule;

[Event("")]
public partial record OrderReturned(string Reason); // DEED0201: Event 'OrderReturned' has an empty stored name.

[Event("order.cancelled")]
public partial record OrderCancelled(string Reason);
