using Deeds;

namespace Mistakes.Setup.DEED0003;

[Module]
public static partial class ExampleModule;

public static class Returns
{
    [Event("order.returned")]
    public partial record OrderReturned(string Reason); // DEED0003: 'OrderReturned' is declared inside 'Returns', which is not partial.
}

public static partial class Cancellations
{
    [Event("order.cancelled")]
    public partial record OrderCancelled(string Reason);
}
