using Deeds.Storage;
using Deeds.Tests.Accounts;
using Deeds.Tests.Commands;

namespace Deeds.Tests.Aggregates;

public sealed class CurrentStatesTests
{
    [Fact]
    public async Task rows_written_by_appends_equal_the_fold()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var report = await new CurrentStates(bank.Store.Inner).VerifyAsync<Account>();

        Assert.True(report.IsClean);
        Assert.Equal(("accounts", 1), (report.Table, report.Equal));
    }

    [Fact]
    public async Task a_row_that_was_tampered_with_is_reported_and_rebuilt()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);
        var states = new CurrentStates(bank.Store.Inner);
        var honest = await bank.Store.Inner.FindRowAsync(Table<Account>(), bank.Id);
        await bank.Store.Inner.RewriteRowAsync(Table<Account>(), honest! with { Values = ["Ada", 500m, false, null] });

        var difference = Assert.Single((await states.VerifyAsync<Account>()).Differences);
        await states.RebuildAsync<Account>(bank.Id);

        Assert.StartsWith("balance is 500, folded 5; last_deposit_at is null, folded 2026-03-01T09:00:00.0000000+00:00", difference.Difference, StringComparison.Ordinal);
        Assert.True((await states.VerifyAsync<Account>()).IsClean);
        Assert.Equal(honest!.Values, (await bank.Store.Inner.FindRowAsync(Table<Account>(), bank.Id))!.Values);
    }

    [Fact]
    public async Task a_missing_row_and_a_row_without_a_stream_are_reported()
    {
        var bank = await new Bank().OpenAsync();
        var stray = CommandId.From(DateTimeOffset.UnixEpoch, "stray");
        bank.Store.Tampered[bank.Id] = null;
        bank.Store.Tampered[stray] = new(stray, 1, ["Bob", 0m, false, null]);

        var report = await new CurrentStates(bank.Store).VerifyAsync<Account>();

        Assert.Equal([new(bank.Id, "the row is missing"), new(stray, "a row without a stream")], report.Differences);
    }

    private static StateTable Table<TAggregate>()
        where TAggregate : IAggregate<TAggregate> => TAggregate.Type.Table!;

    [Fact]
    public async Task a_stream_that_cannot_be_folded_is_one_difference_among_the_others()
    {
        var bank = await new Bank().OpenAsync();
        var other = CommandId.From(DateTimeOffset.UnixEpoch, "other");
        await bank.Commands.ExecuteAsync(new OpenAccount(other, "Bob"));
        var audited = new NewEvent { EventId = bank.Id, Name = "account.audited", RecordedAt = bank.Clock.GetUtcNow(), Data = "{}"u8.ToArray() };
        await bank.Store.AppendAsync(new StreamAppend($"account-{bank.Id}", Expectation.Any, [audited]));

        var report = await new CurrentStates(bank.Store).VerifyAsync<Account>();

        Assert.Equal(1, report.Equal);
        Assert.Contains("account.audited", Assert.Single(report.Differences).Difference, StringComparison.Ordinal);
    }
}
