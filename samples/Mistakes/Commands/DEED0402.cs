using Deeds;

namespace Mistakes.Commands.DEED0402;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid Id) // DEED0402: Command 'PayOrder' takes both 'Order' and 'Basket'.
{
    OrderPaid Decide(Order order, Basket basket) => new(basket.Items);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
