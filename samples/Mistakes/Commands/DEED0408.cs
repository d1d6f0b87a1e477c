using Deeds;

namespace Mistakes.Commands.DEED0408;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(
    Guid Id,
    Guid OrderId, // DEED0408: Command 'PayOrder' names its aggregate with both 'Id' and 'OrderId'.
    decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid Id, [property: StreamKey] Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
