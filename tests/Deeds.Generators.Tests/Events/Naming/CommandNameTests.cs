using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class CommandNameTests
{
    [Theory]
    [InlineData("OrderPlaced", "PlaceOrder")]
    [InlineData("CartCheckedOut", "CheckOutCart")]
    [InlineData("ItemAddedToOrder", "AddItemToOrder")]
    [InlineData("OrderStatusChangedToPaid", "ChangeOrderStatusToPaid")]
    [InlineData("CustomerWithdrewCash", "WithdrawCash")]
    [InlineData("OrderPlacedCommand", "PlaceOrderCommand")]
    public void a_command_named_like_an_event_is_told_its_order(string name, string proposed)
    {
        Assert.True(CommandName.IsNamedLikeEvent(name, DomainVerbs.None));
        Assert.Equal(proposed, CommandName.Suggest(name, DomainVerbs.None));
    }

    [Theory]
    [InlineData("PlaceOrder")]
    [InlineData("PlaceOrderCommand")]
    [InlineData("MarkOrderAsPaid")]
    [InlineData("PasswordReset")]
    [InlineData("RecordDebitFailed")]
    [InlineData("ReportLostParcel")]
    [InlineData("OrderItems")]
    [InlineData("")]
    public void nothing_else_is_said_about_commands(string name)
    {
        Assert.False(CommandName.IsNamedLikeEvent(name, DomainVerbs.None));
        Assert.Null(CommandName.Suggest(name, DomainVerbs.None));
    }

    [Fact]
    public void commands_of_public_systems_are_left_alone() =>
        Assert.DoesNotContain(NameList.Read("bad-held-out").Concat(NameList.Read("bad-fitting")), static name => CommandName.IsNamedLikeEvent(name, DomainVerbs.None) && !name.EndsWith("Needed", StringComparison.Ordinal));
}
