using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0515;

[Module]
public static partial class ExampleModule;

[Projection("notes")]
public partial record Note([property: Key] string Text, int Count)
{
    static int KeyOf(OrderNoted noted) => noted.Note.Length; // DEED0515: 'Note' has a KeyOf that is never called

    static Note On(Note? row, OrderNoted noted) => new(noted.Note, (row?.Count ?? 0) + 1);
}

[Projection("carriers")]
public partial record CarrierUse([property: Key] string Name, int Count)
{
    static string KeyOf(OrderShipped shipped) => shipped.Carrier;

    static CarrierUse On(CarrierUse? row, OrderShipped shipped) => new(shipped.Carrier, (row?.Count ?? 0) + 1);
}
