using Deeds;

namespace Mistakes.Commands.DEED0405;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    OrderPaid? Decide(Order order) => order.IsPaid ? null : new(Amount); // DEED0405: Decide of command 'PayOrder' returns 'OrderPaid?'.
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
