using Deeds;

namespace Mistakes.Commands.DEED0410;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    string? AlreadyPaid(Order order) => order.IsPaid ? "It is paid." : null; // DEED0410: Rule 'AlreadyPaid' of command 'PayOrder' does not fit.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
