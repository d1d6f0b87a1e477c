using Deeds;

namespace Mistakes.Events.DEED0206;

[Module]
public static partial class ExampleModule;

[Event("Order Returned!")]
public partial record OrderReturned(string Reason); // DEED0206: Event 'OrderReturned' is stored under "Order Returned!", which has a space.

[Event("order.cancelled")]
public partial record OrderCancelled(string Reason);
