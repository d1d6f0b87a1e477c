using Deeds;

namespace Mistakes.Commands.DEED0409;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(DateTimeOffset OrderId, decimal Amount) // DEED0409: Property 'OrderId' of command 'PayOrder' is of type 'DateTimeOffset', which is no stream key.
{
    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(DateOnly OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
