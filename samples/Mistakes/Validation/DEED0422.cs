using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Validation.DEED0422;

[Module]
public static partial class ExampleModule;

[Command]
public partial record CountItems(Guid OrderId, [property: Range(10, 1)] int Items) // DEED0422: [Range] on 'Items' of 'CountItems' has limits with nothing between them.
{
    OrderNoted Decide(Order order) => new($"{Items} items");
}

[Command]
public partial record CountPieces(Guid OrderId, [property: Range(1, 10)] int Pieces)
{
    OrderNoted Decide(Order order) => new($"{Pieces} pieces");
}
