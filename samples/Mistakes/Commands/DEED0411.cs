using Deeds;

namespace Mistakes.Commands.DEED0411;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    [Noop]
    bool Paid(Order order) => order.IsPaid;

    [Reject("Nothing is to be paid.")]
    bool Paid() => Amount <= 0; // DEED0411: Command 'PayOrder' has two rules named "paid".

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    [Noop]
    bool AlreadyPaid(Order order) => order.IsPaid;

    [Reject("Nothing is to be paid.")]
    bool NothingToPay() => Amount <= 0;

    OrderPaid Decide(Order order) => new(Amount);
}
