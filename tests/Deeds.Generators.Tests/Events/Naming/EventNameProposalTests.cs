using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class EventNameProposalTests
{
    [Theory]
    [InlineData("CreateCustomer", "CustomerCreated")]
    [InlineData("WithdrawFunds", "FundsWithdrawn")]
    [InlineData("CheckOutCart", "CartCheckedOut")]
    [InlineData("AddItemToOrder", "ItemAddedToOrder")]
    [InlineData("MarkOrderAsPaid", "OrderMarkedAsPaid")]
    [InlineData("MoveToWarehouse", "MovedToWarehouse")]
    [InlineData("ShipOrder", "OrderShipped")]
    [InlineData("OverdrawAccount", "AccountOverdrawn")]
    [InlineData("OrderPlacing", "OrderPlaced")]
    [InlineData("PaymentFails", "PaymentFailed")]
    [InlineData("SunRises", "SunRose")]
    [InlineData("StatusChange", "StatusChanged")]
    [InlineData("CustomerRegistration", "CustomerRegistered")]
    [InlineData("FileUpload", "FileUploaded")]
    [InlineData("TrialWillEnd", "TrialEnded")]
    [InlineData("OrderIsBeingShipped", "OrderShipped")]
    [InlineData("PricedProductItem", "ProductItemPriced")]
    [InlineData("SignedUpUser", "UserSignedUp")]
    [InlineData("PlaceOrderEvent", "OrderPlacedEvent")]
    public void the_name_is_derived_where_it_can_be(string name, string proposed) => Assert.Equal(proposed, EventName.Suggest(name, DomainVerbs.None));

    [Theory]
    [InlineData("OrderEvent")]
    [InlineData("NewsFeed")]
    [InlineData("OrderItems")]
    [InlineData("OrderCanBeShipped")]
    [InlineData("OrderPlacedNotification")]
    [InlineData("OrderPlaced")]
    public void nothing_is_proposed_where_it_would_be_a_guess(string name) => Assert.Null(EventName.Suggest(name, DomainVerbs.None));

    [Theory]
    [InlineData("PlanTrip", "TripPlanned")]
    [InlineData("TransferFunds", "FundsTransferred")]
    [InlineData("CarryParcel", "ParcelCarried")]
    [InlineData("LabelParcel", "ParcelLabelled")]
    [InlineData("UnplugDevice", "DeviceUnplugged")]
    [InlineData("MimicUser", "UserMimicked")]
    [InlineData("VisitShop", "ShopVisited")]
    [InlineData("ResendInvoice", "InvoiceResent")]
    public void verbs_take_the_endings_english_gives_them(string name, string proposed) => Assert.Equal(proposed, EventName.Suggest(name, DomainVerbs.None));
}
