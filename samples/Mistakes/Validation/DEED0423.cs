using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0423;

[Module]
public static partial class ExampleModule;

[Command]
public partial record PickDay(Guid OrderId, [property: Range(typeof(DateOnly), "31.01.2026", "2026-12-31")] DateOnly Day) // DEED0423: [Range] on 'Day' of 'PickDay' has the limit "31.01.2026", which is no DateOnly everywhere.
{
    OrderNoted Decide(Order order) => new($"on {Day:O}");
}

[Command]
public partial record ChooseDay(Guid OrderId, [property: Range(typeof(DateOnly), "2026-01-31", "2026-12-31")] DateOnly Day)
{
    OrderNoted Decide(Order order) => new($"on {Day:O}");
}
