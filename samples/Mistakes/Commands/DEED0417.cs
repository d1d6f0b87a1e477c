using Deeds;

namespace Mistakes.Commands.DEED0417;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    [Reject("It is paid.")]
    bool PaidBefore(Order order) => order.IsPaid; // DEED0417: Rule 'PaidBefore' of command 'PayOrder' asks what 'AlreadyPaid' has asked before it, so it never speaks.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    [Reject("What is shipped was paid in another way.")]
    bool AlreadyShipped(Order order) => order.IsShipped;

    OrderPaid Decide(Order order) => new(Amount);
}
