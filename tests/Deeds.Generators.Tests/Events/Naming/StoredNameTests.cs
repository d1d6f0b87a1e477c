using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class StoredNameTests
{
    [Theory]
    [InlineData("subscription.activated")]
    [InlineData("order.item-added")]
    [InlineData("item_added")]
    [InlineData("OrderPlaced")]
    [InlineData("orders/placed.v2")]
    [InlineData("ORDER_PLACED")]
    [InlineData("password.reset")]
    [InlineData("placed")]
    public void what_has_happened_passes_however_it_is_written(string name) => Assert.True(StoredName.Judge(name, DomainVerbs.None).IsPastTense);

    [Theory]
    [InlineData("subscription.activate")]
    [InlineData("order.add-item")]
    [InlineData("order-placing")]
    [InlineData("order")]
    [InlineData("user.login")]
    [InlineData("create.order")]
    [InlineData("")]
    [InlineData(".v2")]
    public void anything_else_does_not(string name) => Assert.False(StoredName.Judge(name, DomainVerbs.None).IsPastTense);

    [Theory]
    [InlineData("subscription.activate", "subscription.activated")]
    [InlineData("order.add-item", "order.item-added")]
    [InlineData("shop/order_placing.v2", "shop/order_placed.v2")]
    [InlineData("user.login", "user.logged-in")]
    [InlineData("PLACE_ORDER", "ORDER_PLACED")]
    [InlineData("placeOrder", "orderPlaced")]
    [InlineData("Shop.PlaceOrder", "Shop.OrderPlaced")]
    [InlineData("create.order", null)]
    public void the_proposal_is_written_like_the_name(string name, string? proposed) => Assert.Equal(proposed, StoredName.Suggest(name, DomainVerbs.None));
}
