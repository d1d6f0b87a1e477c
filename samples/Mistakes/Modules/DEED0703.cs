using Deeds;

namespace Mistakes.Modules.DEED0703;

[Module]
public static partial class ExampleModule;

[Event("order.returned")]
public partial record OrderReturned(string Reason);

[Event("order.returned")]
public partial record OrderSentBack(string Reason); // DEED0703: The stored name "order.returned" of 'OrderSentBack' is taken by 'OrderReturned' already.

[Event("order.cancelled")]
public partial record OrderCancelled(string Reason);

[Event("order.expired")]
public partial record OrderExpired(string Reason);
