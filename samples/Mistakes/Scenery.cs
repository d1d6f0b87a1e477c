using Deeds;

namespace Mistakes;

[Module]
public static partial class ShopModule;

[Event("order.placed")]
public partial record OrderPlaced(Guid CustomerId);

[Event("order.paid")]
public partial record OrderPaid(decimal Amount);

[Event("order.shipped")]
public partial record OrderShipped(string Carrier);

[Event("order.noted")]
public partial record OrderNoted(string Note);

[Aggregate("order")]
public partial record Order
{
    public Guid CustomerId { get; init; }
    public bool IsPaid { get; init; }
    public bool IsShipped { get; init; }

    Order Apply(OrderPlaced placed) => this with { CustomerId = placed.CustomerId };

    Order Apply(OrderPaid paid) => this with { IsPaid = true };

    Order Apply(OrderShipped shipped) => this with { IsShipped = true };

    Order Apply(OrderNoted noted) => this;
}

[Event("basket.filled")]
public partial record BasketFilled(int Items);

[Aggregate("basket")]
public partial record Basket
{
    public int Items { get; init; }

    Basket Apply(BasketFilled filled) => this with { Items = filled.Items };
}
