using Deeds;

namespace Mistakes.Commands.DEED0412;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    bool AlreadyPaid(Order order) => order.IsPaid; // DEED0412: Method 'AlreadyPaid' of command 'PayOrder' takes the aggregate and answers with a bool

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    OrderPaid Decide(Order order) => new(Amount);
}
