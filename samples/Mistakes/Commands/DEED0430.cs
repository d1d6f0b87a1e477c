using Deeds;

namespace Mistakes.Commands.DEED0430;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PaymentReceived(Guid OrderId, decimal Amount) // DEED0430: Command 'PaymentReceived' is named like an event: it says what has happened.
{
    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record ReceivePayment(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
