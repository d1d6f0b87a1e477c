using Deeds;

namespace Mistakes.Commands.DEED0403;

[Module]
public static partial class ExampleModule;

[Command]
public partial record ShipOrder(Guid OrderId, string Carrier) // DEED0403: Command 'ShipOrder' has no Decide, so nothing could come of it.
{
    [Noop]
    bool AlreadyShipped(Order order) => order.IsShipped;
}

[Command]
public partial record SendOrder(Guid OrderId, string Carrier)
{
    [Noop]
    bool AlreadyShipped(Order order) => order.IsShipped;

    OrderShipped Decide(Order order) => new(Carrier);
}
