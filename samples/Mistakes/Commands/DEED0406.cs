using Deeds;

namespace Mistakes.Commands.DEED0406;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order, decimal discount) => new(Amount - discount); // DEED0406: Decide of command 'PayOrder' cannot be given parameter 'discount' of type 'decimal'.
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount, decimal Discount)
{
    OrderPaid Decide(Order order) => new(Amount - Discount);
}
