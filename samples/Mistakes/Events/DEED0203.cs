using Deeds;

namespace Mistakes.Events.DEED0203;

[Module]
public static partial class ExampleModule;

[Event("order.closed")]
public abstract partial record OrderClosed(string Reason); // DEED0203: Event 'OrderClosed' is abstract, so no stored event could be read back as it.

public abstract record OrderEnded(string Reason);

[Event("order.cancelled")]
public partial record OrderCancelled(string Reason) : OrderEnded(Reason);
