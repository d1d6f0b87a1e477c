using Deeds.Storage;
using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

public sealed class RepetitionTests
{
    private static readonly CommandContext Once = new() { CommandId = CommandId.From(DateTimeOffset.UnixEpoch, "once") };

    [Fact]
    public async Task a_repeated_command_is_accepted_with_the_events_of_its_first_run()
    {
        var bank = await new Bank().OpenAsync();
        var first = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), Once));

        var second = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), Once));

        Assert.True(second.IsDuplicate);
        Assert.Equal(first.Events, second.Events);
        Assert.Equal((first.Version, first.Position), (second.Version, second.Position));
        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task a_repeated_command_is_recognised_after_other_commands_came_between()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id), Once);

        var second = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id), Once));

        Assert.Equal((true, 2, 4), (second.IsDuplicate, second.Events.Count, second.Version));
    }

    [Fact]
    public async Task a_repeated_creation_is_accepted_and_not_already_existing()
    {
        var bank = new Bank();
        await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, "Ada"), Once);

        var second = await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, "Ada"), Once);

        Assert.True(Assert.IsType<CommandResult.Accepted>(second).IsDuplicate);
    }

    [Fact]
    public async Task a_repeated_rejection_gives_the_recorded_failure_again()
    {
        var bank = await new Bank().OpenAsync();
        var first = Assert.IsType<CommandResult.Rejected>(await bank.Commands.ExecuteAsync(new WithdrawMoney(bank.Id, 8), Once));
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 100));

        var second = Assert.IsType<CommandResult.Rejected>(await bank.Commands.ExecuteAsync(new WithdrawMoney(bank.Id, 8), Once));

        Assert.Equal(first.Events, second.Events);
        Assert.Equal((first.Rule, first.Message), (second.Rule, second.Message));
    }

    [Fact]
    public async Task a_command_id_used_for_another_aggregate_is_a_mistake_and_records_nothing()
    {
        var bank = await new Bank().OpenAsync();
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), Once);
        var other = CommandId.From(DateTimeOffset.UnixEpoch, "other");

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new OpenAccount(other, "Bob"), Once));

        Assert.Equal("DEED0453", mistake.Id);
        Assert.Contains("account.money-deposited", mistake.Message, StringComparison.Ordinal);
        Assert.False((await bank.Aggregates.LoadVersionedAsync<Account>(other)).Exists);
    }

    [Fact]
    public async Task a_command_id_used_for_another_command_on_the_same_aggregate_is_a_mistake()
    {
        var bank = await new Bank().OpenAsync();
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), Once);

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id), Once));

        Assert.Equal("DEED0453", mistake.Id);
        Assert.Contains("for DepositMoney on", mistake.Message, StringComparison.Ordinal);
        Assert.False((await bank.AccountAsync()).IsClosed);
    }

    [Fact]
    public async Task the_empty_guid_is_no_command_id()
    {
        var bank = await new Bank().OpenAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), new() { CommandId = Guid.Empty }));

        Assert.Equal("DEED0455", mistake.Id);
    }

    [Fact]
    public async Task sixteen_copies_of_one_command_at_once_record_one_event()
    {
        var bank = await new Bank().OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 3), Once))));

        Assert.Single(results, result => result is CommandResult.Accepted { IsDuplicate: false });
        Assert.All(results, result => Assert.IsType<CommandResult.Accepted>(result));
        Assert.Equal(3, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task an_append_that_committed_before_the_connection_broke_is_accepted()
    {
        var bank = await new Bank().OpenAsync();
        bank.Store.AfterAppend.Enqueue(Break);

        var accepted = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20)));

        Assert.Equal((false, 2), (accepted.IsDuplicate, accepted.Version));
        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task an_append_that_was_lost_with_the_connection_is_made_again()
    {
        var bank = await new Bank().OpenAsync();
        bank.Store.BeforeAppend.Enqueue(Break);

        Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20)));

        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task an_append_that_was_lost_is_made_again_at_the_version_the_caller_has_seen()
    {
        var bank = await new Bank().OpenAsync();
        bank.Store.BeforeAppend.Enqueue(Break);

        Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), new() { ExpectedVersion = 1 }));

        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task an_outcome_that_cannot_be_found_out_is_unknown_and_its_command_id_settles_it()
    {
        var bank = await new Bank(new() { SettlingAttempts = 2 }).OpenAsync();
        bank.Store.BeforeRead.Enqueue(() => ValueTask.CompletedTask);
        bank.Store.BeforeRead.Enqueue(Unreachable);
        bank.Store.BeforeRead.Enqueue(Unreachable);
        bank.Store.AfterAppend.Enqueue(Break);
        var unknown = Assert.IsType<CommandResult.OutcomeUnknown>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20)));

        var settled = await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 20), new() { CommandId = unknown.CommandId });

        Assert.True(Assert.IsType<CommandResult.Accepted>(settled).IsDuplicate);
        Assert.Equal(20, (await bank.AccountAsync()).Balance);
    }

    private static ValueTask Break(StreamAppend append) => throw new OutcomeUnknownException([append.Stream], new IOException("broken pipe"));

    private static ValueTask Unreachable() => throw new IOException("no route to host");
}
