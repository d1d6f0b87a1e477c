using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

public sealed class HotAggregateTests
{
    private static readonly DeedsOptions Hot = new() { HotAggregates = 10 };

    [Fact]
    public async Task a_hot_aggregate_is_decided_on_without_a_load()
    {
        var bank = await new Bank(Hot).OpenAsync(deposit: 5);

        await bank.Commands.ExecuteAsync(new WithdrawMoney(bank.Id, 2));

        Assert.Equal(0, bank.Store.Reads);
        Assert.Equal(3, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task a_stale_hot_state_is_found_out_by_the_append()
    {
        var bank = await new Bank(Hot).OpenAsync(deposit: 5);
        await new CommandGateway(bank.Store.Inner).ExecuteAsync(new DepositMoney(bank.Id, 10));

        var accepted = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id)));

        Assert.Equal(new MoneyWithdrawn(15), accepted.Events[0].Event);
    }

    [Fact]
    public async Task a_rejection_on_a_stale_hot_state_is_checked_against_the_store()
    {
        var bank = await new Bank(Hot).OpenAsync(deposit: 5);
        await new CommandGateway(bank.Store.Inner).ExecuteAsync(new WithdrawMoney(bank.Id, 5));

        Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id)));
    }

    [Fact]
    public async Task a_noop_on_a_hot_state_is_checked_against_the_store()
    {
        var bank = await new Bank(Hot).OpenAsync();
        await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id));

        Assert.IsType<CommandResult.Noop>(await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id)));

        Assert.Equal(1, bank.Store.Reads);
    }

    [Fact]
    public async Task a_repeated_command_on_a_hot_aggregate_is_recognised()
    {
        var bank = await new Bank(Hot).OpenAsync();
        var once = new CommandContext { CommandId = CommandId.From(DateTimeOffset.UnixEpoch, "once") };
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), once);

        var second = await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), once);

        Assert.True(Assert.IsType<CommandResult.Accepted>(second).IsDuplicate);
        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task no_more_than_two_generations_are_kept()
    {
        var bank = new Bank(new() { HotAggregates = 2 });
        var ids = Enumerable.Range(0, 8).Select(i => CommandId.From(DateTimeOffset.UnixEpoch, $"account {i}")).ToList();
        foreach (var id in ids)
            await bank.Commands.ExecuteAsync(new OpenAccount(id, "Ada"));

        foreach (var id in ids)
            await bank.Commands.ExecuteAsync(new DepositMoney(id, 1));

        Assert.InRange(bank.Store.Reads, 4, 8);
    }
}
