using Deeds.Events;
using Deeds.Storage;
using Deeds.Tests.Accounts;
using Deeds.Tests.Commands;

namespace Deeds.Tests.Aggregates;

public sealed class TimeTravelTests
{
    [Fact]
    public async Task an_aggregate_is_loaded_as_it_was_at_a_version()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 10));

        Assert.Equal([0, 5, 15, 15], new[]
        {
            (await bank.AccountAsync(At.Version(1))).Balance,
            (await bank.AccountAsync(At.Version(2))).Balance,
            (await bank.AccountAsync(At.Version(3))).Balance,
            (await bank.AccountAsync(At.Version(9))).Balance,
        });
    }

    [Fact]
    public async Task an_aggregate_is_loaded_as_it_was_at_a_time()
    {
        var bank = await new Bank().OpenAsync();
        bank.Clock.Advance(TimeSpan.FromMinutes(3));
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 10));
        var paidAt = bank.Clock.GetUtcNow();

        Assert.Equal(0, (await bank.AccountAsync(At.Time(paidAt.AddTicks(-10)))).Balance);
        Assert.Equal(10, (await bank.AccountAsync(At.Time(paidAt))).Balance);
    }

    [Fact]
    public async Task an_event_a_slow_clock_recorded_earlier_does_not_leak_into_the_past()
    {
        var bank = await new Bank().OpenAsync();
        var opened = bank.Clock.GetUtcNow();
        bank.Clock.Advance(TimeSpan.FromMinutes(10));
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 10));
        bank.Clock.Advance(TimeSpan.FromMinutes(-9));
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 5));

        Assert.Equal(0, (await bank.AccountAsync(At.Time(opened.AddMinutes(2)))).Balance);
        Assert.Equal(15, (await bank.AccountAsync(At.Time(opened.AddMinutes(10)))).Balance);
    }

    [Fact]
    public async Task an_aggregate_is_loaded_as_it_was_after_an_event()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        var deposited = (await bank.HistoryAsync())[^1].Metadata.EventId;
        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 10));

        Assert.Equal(5, (await bank.AccountAsync(At.Event(deposited))).Balance);
    }

    [Fact]
    public async Task an_event_that_is_not_in_the_stream_is_a_mistake_and_no_blank_state()
    {
        var bank = await new Bank().OpenAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => bank.AccountAsync(At.Event(bank.Id)));

        Assert.Equal("DEED0803", mistake.Id);
    }

    [Fact]
    public async Task before_its_first_event_an_aggregate_has_its_initial_state()
    {
        var bank = new Bank();

        var loaded = await bank.Aggregates.LoadVersionedAsync<Account>(bank.Id);

        Assert.Equal(new Loaded<Account>(new(), 0), loaded);
        Assert.False(loaded.Exists);
    }

    [Fact]
    public async Task history_lists_events_with_metadata_in_both_directions()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var newest = await bank.Aggregates.HistoryAsync<Account>(bank.Id, new() { IsBackwards = true }).ToListAsync();

        Assert.Equal<IEvent>([new MoneyDeposited(5), new AccountOpened("Ada")], newest.Select(recorded => recorded.Event));
        Assert.Equal([2, 1], newest.Select(recorded => recorded.Version));
    }

    [Fact]
    public async Task an_unknown_stored_event_stops_the_load_and_is_named()
    {
        var bank = await WithUnknownEventAsync();

        var unknown = await Assert.ThrowsAsync<UnknownEventException>(() => bank.AccountAsync());

        Assert.Equal(("account.audited", $"account-{bank.Id}"), (unknown.EventName, unknown.Stream.Value));
        Assert.Contains("IgnoreEvents(\"account.audited\")", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_ignored_event_is_passed_over_and_still_counts_in_the_version()
    {
        var bank = await WithUnknownEventAsync();
        var tolerant = new AggregateReader(bank.Store, new() { IgnoredEvents = ["account.audited"] });

        var loaded = await tolerant.LoadVersionedAsync<Account>(bank.Id);

        Assert.Equal(("Ada", 2), (loaded.State.Owner, loaded.Version));
        Assert.Single(await tolerant.HistoryAsync<Account>(bank.Id).ToListAsync());
    }

    [Fact]
    public async Task an_event_the_aggregate_knows_is_never_ignored()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        var mistaken = new AggregateReader(bank.Store, new() { IgnoredEvents = ["account.money-deposited"] });

        Assert.Equal(5, (await mistaken.LoadAsync<Account>(bank.Id)).Balance);
    }

    private static async Task<Bank> WithUnknownEventAsync()
    {
        var bank = await new Bank().OpenAsync();
        var audited = new NewEvent
        {
            EventId = bank.Id,
            Name = "account.audited",
            RecordedAt = bank.Clock.GetUtcNow(),
            Data = "{}"u8.ToArray(),
        };
        await bank.Store.AppendAsync(new StreamAppend($"account-{bank.Id}", Expectation.Any, [audited]));
        return bank;
    }
}
