using Deeds;

namespace ReturnsWithoutModule
{
    [Event("order.returned")]
    public partial record OrderReturned(string Reason); // DEED0702: 'OrderReturned' is in no module, so no store could read it.
}

namespace Cancellations
{
    [Module]
    public static partial class CancellationsModule;

    [Event("order.cancelled")]
    public partial record OrderCancelled(string Reason);
}
