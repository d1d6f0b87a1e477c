using Deeds;

namespace Mistakes.Reactors.DEED0501;

[Module]
public static partial class ExampleModule;

[Reactor("announce shipping")]
public partial class AnnounceShipping // DEED0501: 'AnnounceShipping' has the name "announce shipping".
{
    void On(OrderShipped shipped) => Console.WriteLine(shipped.Carrier);
}

[Reactor("announce-dispatch")]
public partial class AnnounceDispatch
{
    void On(OrderShipped shipped) => Console.WriteLine(shipped.Carrier);
}
