using Deeds;

namespace Mistakes.Commands.DEED0431;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Reject("")]
    bool Shipped(Order order) => order.IsShipped; // DEED0431: Rule 'Shipped' of command 'PayOrder' refuses without saying why.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Reject("What is shipped cannot be paid any more.")]
    bool Shipped(Order order) => order.IsShipped;

    OrderPaid Decide(Order order) => new(Amount);
}
