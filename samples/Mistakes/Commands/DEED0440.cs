using Deeds;

namespace Mistakes.Commands.DEED0440;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount, DateTimeOffset Due)
{
    [Reject("The offer has ended.")]
    bool Late(Order order) => Due < DateTimeOffset.UtcNow; // DEED0440: Rule 'Late' of command 'PayOrder' reads the clock with 'DateTimeOffset.UtcNow'

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount, DateTimeOffset Due, DateTimeOffset PaidAt)
{
    [Reject("The offer has ended.")]
    bool Late(Order order) => Due < PaidAt;

    OrderPaid Decide(Order order) => new(Amount);
}
