using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

public sealed class CommandOutcomeTests
{
    [Fact]
    public async Task an_accepted_command_returns_its_recorded_events_with_version_and_position()
    {
        var bank = await new Bank().OpenAsync();

        var accepted = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20)));

        Assert.Equal(2, accepted.Version);
        Assert.False(accepted.IsDuplicate);
        var recorded = Assert.Single(accepted.Events);
        Assert.Equal(new MoneyDeposited(20), recorded.Event);
        Assert.Equal(2, recorded.Version);
        Assert.Equal(accepted.Position, recorded.Position);
        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task a_noop_names_its_rule_and_records_nothing()
    {
        var bank = await new Bank().OpenAsync();
        await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id));

        var result = await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id));

        Assert.Equal(new CommandResult.Noop("already-closed"), result);
        Assert.Equal(2, (await bank.HistoryAsync()).Count);
    }

    [Fact]
    public async Task an_invalid_command_names_its_field_and_loads_nothing()
    {
        var bank = new Bank();

        var invalid = Assert.IsType<CommandResult.Invalid>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 0)));

        Assert.Equal(["The field Amount must be between 1 and 1000000."], invalid.Errors["Amount"]);
        Assert.Equal((0, 0), (bank.Store.Reads, bank.Store.Appends));
    }

    [Fact]
    public async Task a_rejected_command_names_the_first_rule_that_refused_and_records_nothing()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var rejected = Assert.IsType<CommandResult.Rejected>(await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id)));

        Assert.Equal(("has-money", "An account with money in it cannot be closed."), (rejected.Rule, rejected.Message));
        Assert.Empty(rejected.Events);
        Assert.Equal(2, (await bank.HistoryAsync()).Count);
    }

    [Fact]
    public async Task a_rule_that_returns_an_event_refuses_and_records_the_failure()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var rejected = Assert.IsType<CommandResult.Rejected>(await bank.Commands.ExecuteAsync(new WithdrawMoney(bank.Id, 8)));

        Assert.Equal("balance-too-low", rejected.Rule);
        var failure = Assert.Single(rejected.Events);
        Assert.Equal(new WithdrawalRefused(8, 5), failure.Event);
        Assert.Equal("balance-too-low", (await bank.HistoryAsync())[^1].Metadata.Rule);
    }

    [Fact]
    public async Task a_command_for_a_stream_without_events_is_not_found()
    {
        var bank = new Bank();

        var result = await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1));

        Assert.Equal(new CommandResult.NotFound($"account-{bank.Id}"), result);
    }

    [Fact]
    public async Task a_second_creation_already_exists_and_needs_no_load_to_find_out_first()
    {
        var bank = await new Bank().OpenAsync();
        Assert.Equal(0, bank.Store.Reads);

        var result = await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, "Bob"));

        Assert.Equal(new CommandResult.AlreadyExists($"account-{bank.Id}", 1), result);
    }

    [Fact]
    public async Task a_noop_rule_speaks_before_already_exists()
    {
        var bank = await new Bank().OpenAsync();

        Assert.Equal(new CommandResult.Noop("already-theirs"), await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, "Ada")));
    }

    [Fact]
    public async Task several_events_are_recorded_together_in_order()
    {
        var bank = await new Bank().OpenAsync(deposit: 7);

        var accepted = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id)));

        Assert.Equal<IEvent>([new MoneyWithdrawn(7), new AccountClosed()], accepted.Events.Select(recorded => recorded.Event));
        Assert.Equal([3, 4], accepted.Events.Select(recorded => recorded.Version));
    }

    [Fact]
    public async Task a_decision_without_an_event_is_a_mistake_and_says_what_to_write()
    {
        var bank = await new Bank().OpenAsync();
        await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id));

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id)));

        Assert.Equal("DEED0452", mistake.Id);
        Assert.Contains("[Noop]", mistake.Message, StringComparison.Ordinal);
    }
}
