using System.Diagnostics.Metrics;
using Deeds.Telemetry;
using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

public sealed class ConflictTests
{
    [Fact]
    public async Task a_command_that_lost_a_race_is_decided_anew_on_the_newer_state()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        bank.Store.BeforeAppend.Enqueue(bank.CompeteAsync);

        var accepted = Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new EmptyAndCloseAccount(bank.Id)));

        Assert.Equal(new MoneyWithdrawn(6), accepted.Events[0].Event);
        Assert.Equal(5, accepted.Version);
    }

    [Fact]
    public async Task a_command_that_keeps_losing_ends_in_a_conflict()
    {
        var bank = await new Bank(new() { Redecisions = 2 }).OpenAsync();
        for (var i = 0; i < 3; i++)
            bank.Store.BeforeAppend.Enqueue(bank.CompeteAsync);

        Assert.Equal(new CommandResult.Conflict(3, 4), await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1)));
        Assert.Equal(4, (await bank.HistoryAsync()).Count);
    }

    [Fact]
    public async Task each_redecision_is_counted()
    {
        var bank = await new Bank().OpenAsync();
        bank.Store.BeforeAppend.Enqueue(bank.CompeteAsync);
        var counted = 0L;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, subscribed) =>
        {
            if (instrument is { Meter.Name: DeedsTelemetry.Name, Name: "deeds.command.redecisions" })
                subscribed.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => counted += tags[0].Value is nameof(CloseAccount) ? value : 0);
        listener.Start();

        await bank.Commands.ExecuteAsync(new CloseAccount(bank.Id));

        Assert.Equal(1, counted);
    }

    [Fact]
    public async Task another_version_than_the_caller_has_seen_is_a_conflict_at_once()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var result = await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), new() { ExpectedVersion = 1 });

        Assert.Equal(new CommandResult.Conflict(1, 2), result);
        Assert.Equal(2, bank.Store.Appends);
    }

    [Fact]
    public async Task the_version_the_caller_has_seen_is_accepted()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), new() { ExpectedVersion = 2 }));
    }

    [Fact]
    public async Task with_an_expected_version_a_lost_race_is_a_conflict_and_not_decided_anew()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        bank.Store.BeforeAppend.Enqueue(bank.CompeteAsync);

        var result = await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), new() { ExpectedVersion = 2 });

        Assert.Equal(new CommandResult.Conflict(2, 3), result);
    }
}
