using Deeds;

namespace Mistakes.Commands.DEED0419;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => order.IsPaid ? null! : new(Amount); // DEED0419: Decide of command 'PayOrder' gives null where it must give an event.
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
