using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0533;

[Module]
public static partial class ExampleModule;

[Projection("carriers")]
public partial record Carrier([property: Key] string Name)
{
    private int _orders;

    public int Orders { get => _orders; init => _orders = value; }

    static Carrier On(OrderShipped shipped) => new(shipped.Carrier);

    Carrier On(OrderNoted noted)
    {
        _orders++; // DEED0533: 'On' of projection 'Carrier' changes '_orders' in place, but a row that is the same object as before counts as unchanged and is not written.
        return this;
    }

    static string KeyOf(OrderNoted noted) => noted.Note;
}

[Projection("couriers")]
public partial record Courier([property: Key] string Name, int Orders)
{
    static Courier On(OrderShipped shipped) => new(shipped.Carrier, 0);

    Courier On(OrderNoted noted) => this with { Orders = Orders + 1 };

    static string KeyOf(OrderNoted noted) => noted.Note;
}
