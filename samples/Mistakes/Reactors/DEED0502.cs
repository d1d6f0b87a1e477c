using Deeds;

namespace Mistakes.Reactors.DEED0502;

[Module]
public static partial class ExampleModule;

[Reactor("archive-orders")]
public partial class ArchiveOrders; // DEED0502: 'ArchiveOrders' has no On, so it would never run.

[Reactor("file-orders")]
public partial class FileOrders
{
    void On(OrderShipped shipped) => Console.WriteLine(shipped.Carrier);
}
