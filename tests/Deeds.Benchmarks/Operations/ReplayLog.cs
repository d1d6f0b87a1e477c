using Deeds.Benchmarks.Domain;

namespace Deeds.Benchmarks.Operations;

/// <summary>A log to replay: each order is placed, then its lines are counted, with an id, a time and an actor per entry.</summary>
internal static class ReplayLog
{
    private const int EntriesPerOrder = 20;

    private static readonly OrderPlaced Placed = Some.OrderPlaced();

    public static bool PlacesOrder(int entry) => entry % EntriesPerOrder == 0;

    public static PlaceOrder Place(int entry) => new(OrderOf(entry), Placed);

    public static CountLine Count(int entry) => new(OrderOf(entry), Placed.CustomerId, 1 + entry % 9);

    public static CommandContext ContextOf(int entry)
    {
        var time = Some.Time.AddSeconds(entry);
        return new() { CommandId = CommandId.From(time, $"log/{entry / EntriesPerOrder}/{entry % EntriesPerOrder}"), RecordedAt = time, Actor = "clerk" };
    }

    private static Guid OrderOf(int entry) => Some.Id(entry / EntriesPerOrder);
}
