using Deeds;

namespace Mistakes.Reactors.DEED0504;

[Module]
public static partial class ExampleModule;

[Reactor("announce-payment")]
public partial class AnnouncePayment
{
    void On(OrderPaid paid) => Console.WriteLine(paid.Amount);

    void On(OrderPaid paid, EventMetadata metadata) => Console.WriteLine(metadata.RecordedAt); // DEED0504: 'AnnouncePayment' has two On methods for 'OrderPaid', and each event reaches one.
}

[Reactor("print-payment")]
public partial class PrintPayment
{
    void On(OrderPaid paid, EventMetadata metadata) => Console.WriteLine($"{paid.Amount} at {metadata.RecordedAt}");
}
