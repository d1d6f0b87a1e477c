using Deeds;

namespace Mistakes.Commands.DEED0414;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);

    void Validates(ValidationErrors errors) => errors.Add(nameof(Amount), "Say how much."); // DEED0414: 'PayOrder.Validates' looks like Validate and is never called.
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);

    void Validate(ValidationErrors errors) => errors.Add(nameof(Amount), "Say how much.");
}
