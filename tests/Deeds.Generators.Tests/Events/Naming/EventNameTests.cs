using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class EventNameTests
{
    [Theory]
    [InlineData("ItemAdded")]
    [InlineData("CartCheckedOut")]
    [InlineData("AddedItemToOrder")]
    [InlineData("FundsWithdrawn")]
    [InlineData("PriceSet")]
    [InlineData("PackageWasSent")]
    [InlineData("DayHasPassed")]
    [InlineData("ProductMadeFreeForOrder")]
    [InlineData("Activated")]
    [InlineData("TemperatureRose")]
    [InlineData("SubscriptionForgone")]
    [InlineData("ParcelLabelled")]
    [InlineData("CandleBurnt")]
    [InlineData("SLABreached")]
    [InlineData("2FAEnabled")]
    [InlineData("PlayerLeftGame")]
    [InlineData("SpeedLimitExceeded")]
    [InlineData("DeleteRequested")]
    [InlineData("WillContested")]
    [InlineData("LEDInstalled")]
    public void what_has_happened_is_in_the_past_tense(string name) => Assert.True(Judge(name).IsPastTense, Judge(name).Reason);

    [Theory]
    [InlineData("OrderPlacedEvent")]
    [InlineData("OrderPlacedDomainEvent")]
    [InlineData("OrderPlacedIntegrationEvent")]
    [InlineData("OrderPlacedV2")]
    [InlineData("OrderPlaced_v3")]
    [InlineData("OrderPlacedEventV2")]
    public void a_technical_ending_is_left_out_of_account(string name) => Assert.Equal("placed", Judge(name).Word);

    [Theory]
    [InlineData("CreateCustomer", NameForm.Imperative, "create")]
    [InlineData("PlaceOrderEvent", NameForm.Imperative, "place")]
    [InlineData("MarkOrderAsPaid", NameForm.Imperative, "mark")]
    [InlineData("ReadMessage", NameForm.Imperative, "read")]
    [InlineData("PaymentFails", NameForm.Present, "fails")]
    [InlineData("OrderIsPlaced", NameForm.Present, "is")]
    [InlineData("OrderPlacing", NameForm.Ongoing, "placing")]
    [InlineData("TrialWillEnd", NameForm.Future, "will")]
    [InlineData("OrderCanBeShipped", NameForm.Possibility, "can")]
    [InlineData("ReservedSeat", NameForm.QualifiedThing, "reserved")]
    [InlineData("NewlyCreatedOrder", NameForm.QualifiedThing, "created")]
    [InlineData("OrderPlacedNotification", NameForm.ThingAboutEvent, "notification")]
    [InlineData("StatusChange", NameForm.Thing, "change")]
    [InlineData("OrderEvent", NameForm.Thing, "order")]
    [InlineData("NewsFeed", NameForm.Thing, "feed")]
    [InlineData("Hundred", NameForm.Thing, "hundred")]
    [InlineData("StatusLED", NameForm.Thing, "led")]
    public void anything_else_is_told_for_what_it_is(string name, NameForm form, string word) => Assert.Equal(new(form, word), Judge(name));

    [Fact]
    public void the_reason_reads_on_after_the_name() => Assert.Equal("says what is going on ('placing')", Judge("OrderPlacing").Reason);

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("V2")]
    [InlineData("42")]
    [InlineData("Event")]
    [InlineData("É")]
    public void no_name_is_too_odd_to_be_judged(string name) => Assert.False(Judge(name).IsPastTense);

    private static NameVerdict Judge(string name) => EventName.Judge(name, DomainVerbs.None);
}
