using Deeds;

namespace Mistakes.Commands.DEED0410;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    Task<bool> AlreadyPaid(Order order) => Task.FromResult(order.IsPaid); // DEED0410: Rule 'AlreadyPaid' of command 'PayOrder' does not fit.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
