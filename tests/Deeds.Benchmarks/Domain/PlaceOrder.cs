namespace Deeds.Benchmarks.Domain;

[Command(Creates = true)]
public partial record PlaceOrder(Guid OrderId, OrderPlaced Placed)
{
    internal OrderPlaced Decide(Order order) => Placed;
}
