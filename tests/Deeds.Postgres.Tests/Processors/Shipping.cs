using System.ComponentModel.DataAnnotations;
using Dapper;

namespace Deeds.Postgres.Tests.Processors;

[Module]
public static partial class ShippingModule;

[Aggregate("order")]
public partial record Order
{
    public int Number { get; init; }

    public bool IsShipped { get; init; }

    private Order Apply(OrderPlaced placed) => this with { Number = placed.Number };

    private Order Apply(OrderShipped shipped) => this with { IsShipped = shipped.Number == Number };
}

[Event("order.placed")]
public partial record OrderPlaced(int Number);

[Event("order.shipped")]
public partial record OrderShipped(int Number);

[Reactor("ship")]
public partial class Ship
{
    private OrderShipped On(OrderPlaced placed) => new(placed.Number);
}

[Projection("shipments")]
[Index(nameof(Number), IsUnique = true)]
public partial record Shipment([property: Key] string Order, int Number, int Shipments)
{
    private static Shipment On(Shipment? row, OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.Value, shipped.Number, (row?.Shipments ?? 0) + 1);
}

[Projector("dispatches")]
public partial class Dispatches
{
    private const string Tables = "create table if not exists dispatches (number integer primary key, times integer not null)";

    private Task On(OrderShipped shipped, IProjectorTransaction transaction) => transaction.Connection().ExecuteAsync(
        "insert into dispatches values (@Number, 1) on conflict (number) do update set times = dispatches.times + 1", shipped);
}
