using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0421;

[Module]
public static partial class ExampleModule;

[Command]
public partial record NumberNote(Guid OrderId, [property: StringLength(20)] int Number) // DEED0421: [StringLength] on 'Number' of 'NumberNote' cannot check a 'int'.
{
    OrderNoted Decide(Order order) => new($"number {Number}");
}

[Command]
public partial record CountNote(Guid OrderId, [property: Range(1, 20)] int Number)
{
    OrderNoted Decide(Order order) => new($"number {Number}");
}
