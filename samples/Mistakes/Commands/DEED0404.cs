using Deeds;

namespace Mistakes.Commands.DEED0404;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount); // DEED0404: Command 'PayOrder' has several Decide methods.

    OrderPaid Decide(Order order, TimeProvider clock) => new(clock.GetUtcNow().Day == 1 ? Amount / 2 : Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order, TimeProvider clock) => new(clock.GetUtcNow().Day == 1 ? Amount / 2 : Amount);
}
