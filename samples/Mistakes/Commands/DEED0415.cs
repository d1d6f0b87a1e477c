using Deeds;

namespace Mistakes.Commands.DEED0415;

[Module]
public static partial class ExampleModule;

public record PayOrder(Guid OrderId, decimal Amount) // DEED0415: 'PayOrder' has a Decide and is not marked, so nothing calls it.
{
    public OrderPaid Decide(Order order) => new(Amount);
}

[Command]
public partial record PayInvoice(Guid OrderId, decimal Amount)
{
    OrderPaid Decide(Order order) => new(Amount);
}
