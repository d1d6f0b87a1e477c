using Deeds;

namespace Mistakes.Reactors.DEED0540;

[Module]
public static partial class ExampleModule;

public class AnnouncePayment // DEED0540: 'AnnouncePayment' has an On for event 'OrderPaid' and is not marked, so nothing calls it.
{
    public void On(OrderPaid paid) => Console.WriteLine(paid.Amount);
}

[Reactor("print-payment")]
public partial class PrintPayment
{
    void On(OrderPaid paid) => Console.WriteLine(paid.Amount);
}
