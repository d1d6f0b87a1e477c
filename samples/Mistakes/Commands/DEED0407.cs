using Deeds;

namespace Mistakes.Commands.DEED0407;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(decimal Amount) // DEED0407: Command 'PayOrder' has no property 'OrderId' or 'Id'.
{
    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
