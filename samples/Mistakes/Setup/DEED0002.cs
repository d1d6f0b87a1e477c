using Deeds;

namespace Mistakes.Setup.DEED0002;

[Module]
public static partial class ExampleModule;

[Event("order.returned")]
public record OrderReturned(string Reason); // DEED0002: 'OrderReturned' is not partial, so its other half cannot be generated.

[Event("order.cancelled")]
public partial record OrderCancelled(string Reason);
