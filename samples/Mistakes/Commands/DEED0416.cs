using Deeds;

namespace Mistakes.Commands.DEED0416;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => false; // DEED0416: Rule 'AlreadyPaid' of command 'PayOrder' answers the same always: it never speaks.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
