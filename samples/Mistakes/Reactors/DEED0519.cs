using Deeds;

namespace Mistakes.Reactors.DEED0519;

[Module]
public static partial class ExampleModule;

[Reactor("announce-payment")]
[Processor(PageSize = 0)]
public partial class AnnouncePayment // DEED0519: 'AnnouncePayment' says PageSize = 0 in [Processor], which cannot hold.
{
    void On(OrderPaid paid) => Console.WriteLine(paid.Amount);
}

[Reactor("announce-dispatch")]
[Processor(PageSize = 100, Retries = Retries.Constant, WaitSeconds = 5, ThenPark = true)]
public partial class AnnounceDispatch
{
    void On(OrderShipped shipped) => Console.WriteLine(shipped.Carrier);
}
