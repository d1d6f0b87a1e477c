using Deeds;

namespace Mistakes.Reactors.DEED0541;

[Module]
public static partial class ExampleModule;

[Reactor("announce-payment")]
public partial class AnnouncePayment
{
    void On(OrderPaid paid) => Console.WriteLine(paid.Amount);

    void Handle(OrderShipped shipped) => Console.WriteLine(shipped.Carrier); // DEED0541: 'AnnouncePayment.Handle' looks like an On and is never called.
}

[Reactor("print-payment")]
public partial class PrintPayment
{
    void On(OrderPaid paid) => Console.WriteLine(paid.Amount);

    void On(OrderShipped shipped) => Console.WriteLine(shipped.Carrier);
}
