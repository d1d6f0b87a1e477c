using Deeds.Storage;
using Subscriptions;

namespace Deeds.Samples.Tests.Subscriptions;

public sealed class SubscriptionRulesTests
{
    private readonly InMemoryEventStore _store = new();
    private readonly CommandGateway _commands;

    public SubscriptionRulesTests() => _commands = new(_store);

    [Fact]
    public async Task a_subscription_that_was_never_created_is_not_found() =>
        Assert.Equal(new CommandResult.NotFound("subscription-12"), await ActivateAsync("sub_66123"));

    [Fact]
    public async Task creating_twice_answers_that_it_exists()
    {
        await CreateAsync();

        Assert.Equal(new CommandResult.AlreadyExists("subscription-12", 1), await CreateAsync());
    }

    [Fact]
    public async Task a_blank_key_is_named_and_records_nothing()
    {
        await CreateAsync();

        var invalid = Assert.IsType<CommandResult.Invalid>(await ActivateAsync(" "));

        Assert.Equal("The PaymentKey field is required.", Assert.Single(invalid.Errors["PaymentKey"]));
        Assert.Equal(1, await VersionAsync());
    }

    [Fact]
    public async Task a_cancelled_subscription_cannot_be_activated()
    {
        await CreateAsync();
        await SendAsync(new CancelSubscription(12, "moved abroad"));

        var rejected = Assert.IsType<CommandResult.Rejected>(await ActivateAsync("sub_66123"));

        Assert.Equal(("cancelled", "A cancelled subscription cannot be activated."), (rejected.Rule, rejected.Message));
        Assert.Equal(2, await VersionAsync());
    }

    [Fact]
    public async Task only_an_active_subscription_can_be_deactivated()
    {
        await CreateAsync();

        Assert.Equal("not-active", Assert.IsType<CommandResult.Rejected>(await SendAsync(new DeactivateSubscription(12))).Rule);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public async Task a_reason_has_at_most_200_characters(int length, bool isAccepted)
    {
        await CreateAsync();

        Assert.Equal(isAccepted, await SendAsync(new CancelSubscription(12, new('x', length))) is CommandResult.Accepted);
    }

    [Fact]
    public async Task deactivating_and_cancelling_twice_are_noops()
    {
        await CreateAsync();
        await ActivateAsync("sub_66123");
        await SendAsync(new DeactivateSubscription(12));

        Assert.Equal(new CommandResult.Noop("already-unpaid"), await SendAsync(new DeactivateSubscription(12)));
        await SendAsync(new CancelSubscription(12, "moved abroad"));
        Assert.Equal(new CommandResult.Noop("already-cancelled"), await SendAsync(new CancelSubscription(12, "moved abroad")));
    }

    private ValueTask<CommandResult> CreateAsync() => SendAsync(new CreateSubscription(12, 123, 234, 224));

    private ValueTask<CommandResult> ActivateAsync(string key) => SendAsync(new ActivateSubscription(12, key));

    private ValueTask<CommandResult> SendAsync<TCommand>(TCommand command)
        where TCommand : ICommand<TCommand> => _commands.ExecuteAsync(command, cancellationToken: TestContext.Current.CancellationToken);

    private async Task<int> VersionAsync() =>
        (await new AggregateReader(_store).LoadVersionedAsync<Subscription>(12, cancellationToken: TestContext.Current.CancellationToken)).Version;
}
