using Deeds;

namespace Mistakes.Serialization.DEED0611;

[Module]
public static partial class ExampleModule;

[Event("order.counted")]
public partial record OrderCounted(string Shelf)
{
    public int Items { get; private set; } // DEED0611: Member 'Items' of 'OrderCounted' is stored, but generated code cannot set it when reading.
}

[Event("basket.counted")]
public partial record BasketCounted(string Shelf)
{
    public int Items { get; init; }
}
