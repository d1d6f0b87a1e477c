using Deeds;

namespace Mistakes.Commands.DEED0401;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid Id, decimal Amount) // DEED0401: Command 'PayOrder' has no rule or Decide that takes an aggregate, and no property is named after one.
{
    OrderPaid Decide() => new(Amount);
}

[Command]
public partial record PayInvoice(Guid Id, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
