using Deeds;

namespace Mistakes.Reactors.DEED0505;

[Module]
public static partial class ExampleModule;

[Reactor("print-label")]
public partial class PrintLabel(string printer) // DEED0505: 'PrintLabel' cannot be made: no container gives it 'string printer'.
{
    void On(OrderShipped shipped) => Console.WriteLine($"{printer}: {shipped.Carrier}");
}

[Reactor("print-ticket")]
public partial class PrintTicket(TextWriter printer)
{
    void On(OrderShipped shipped) => printer.WriteLine(shipped.Carrier);
}
