using Deeds;

namespace Mistakes.Setup.DEED0004;

[Module]
public static partial class ExampleModule;

public static partial class Returns
{
    [Event("order.returned")]
    private partial record OrderReturned(string Reason); // DEED0004: 'OrderReturned' is private, protected or local to its file, so generated code cannot name it.
}

public static partial class Cancellations
{
    [Event("order.cancelled")]
    internal partial record OrderCancelled(string Reason);
}
