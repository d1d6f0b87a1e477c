using Deeds;

namespace Mistakes.Reactors.DEED0503;

[Module]
public static partial class ExampleModule;

[Reactor("announce-payment")]
public partial class AnnouncePayment
{
    void On(OrderPaid paid, TimeProvider clock) => Console.WriteLine($"{paid.Amount} at {clock.GetUtcNow()}"); // DEED0503: 'AnnouncePayment' has an On that is never called: nobody gives it 'TimeProvider clock'; take that in the constructor.
}

[Reactor("print-payment")]
public partial class PrintPayment(TimeProvider clock)
{
    void On(OrderPaid paid) => Console.WriteLine($"{paid.Amount} at {clock.GetUtcNow()}");
}
