using Deeds;

namespace Mistakes.Commands.DEED0418;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    [Reject("It is not paid yet.")]
    bool NotPaid(Order order) => !order.IsPaid; // DEED0418: Rules 'AlreadyPaid' and 'NotPaid' of command 'PayOrder' are each other's opposite

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    [Reject("It is not shipped yet.")]
    bool NotShipped(Order order) => !order.IsShipped;

    OrderPaid Decide(Order order) => new(Amount);
}
