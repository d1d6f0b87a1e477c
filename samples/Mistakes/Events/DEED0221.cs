using Deeds;

namespace Mistakes.Events.DEED0221;

[Module]
public static partial class ExampleModule;

[Event("order.archived")]
public partial record OrderArchived(Order Order); // DEED0221: Event 'OrderArchived' stores the whole state of aggregate 'Order' in 'Order'

[Event("order.closed")]
public partial record OrderClosed(Guid CustomerId);
