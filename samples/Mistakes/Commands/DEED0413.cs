using Deeds;

namespace Mistakes.Commands.DEED0413;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PayOrder(Guid OrderId, decimal Amount)
{
    bool Validate() => Amount > 0; // DEED0413: Validate of command 'PayOrder' is never called.

    OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    void Validate(ValidationErrors errors)
    {
        if (Amount <= 0)
            errors.Add(nameof(Amount), "The amount must be positive.");
    }

    OrderPaid Decide(Order order) => new(Amount);
}
