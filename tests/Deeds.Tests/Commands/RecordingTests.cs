using System.Diagnostics;
using Deeds.Storage;
using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

public sealed class RecordingTests
{
    [Fact]
    public async Task what_the_caller_knows_is_recorded_beside_the_event()
    {
        var bank = await new Bank().OpenAsync();
        var cause = CommandId.From(DateTimeOffset.UnixEpoch, "cause");
        var context = new CommandContext
        {
            CorrelationId = "order-7",
            CausationId = cause,
            Actor = "ada",
            TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            Headers = new Dictionary<string, string> { ["notification"] = "33456" },
        };

        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), context);

        var metadata = (await bank.HistoryAsync())[^1].Metadata;
        Assert.Equal(("order-7", cause, "ada", context.TraceParent), (metadata.CorrelationId, metadata.CausationId, metadata.Actor, metadata.TraceParent));
        Assert.Equal("33456", metadata.Headers["notification"]);
        Assert.Equal((2, bank.Id), (metadata.Version, metadata.StreamKey.AsGuid()));
    }

    [Fact]
    public async Task without_a_correlation_id_the_command_id_correlates()
    {
        var bank = await new Bank().OpenAsync();

        var metadata = (await bank.HistoryAsync())[0].Metadata;

        Assert.Equal(metadata.CommandId.ToString(), metadata.CorrelationId);
        Assert.Null(metadata.Actor);
    }

    [Fact]
    public async Task events_are_recorded_at_the_clocks_time_in_utc_to_the_microsecond()
    {
        var bank = new Bank();
        bank.Clock.Advance(TimeSpan.FromTicks(1_234_567));

        await bank.OpenAsync();

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero).AddTicks(1_234_560), (await bank.HistoryAsync())[0].Metadata.RecordedAt);
    }

    [Fact]
    public async Task a_replay_records_the_time_the_context_gives()
    {
        var bank = await new Bank().OpenAsync();
        var then = new DateTimeOffset(2011, 10, 1, 0, 38, 44, 546, TimeSpan.FromHours(2));

        await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), new() { RecordedAt = then });

        Assert.Equal(then, (await bank.AccountAsync()).LastDepositAt);
        Assert.Equal(TimeSpan.Zero, (await bank.HistoryAsync())[^1].Metadata.RecordedAt.Offset);
    }

    [Fact]
    public async Task the_current_activity_is_recorded_as_trace_parent()
    {
        using var activity = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();

        var bank = await new Bank().OpenAsync();

        Assert.Contains(activity.TraceId.ToString(), (await bank.HistoryAsync())[0].Metadata.TraceParent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_cancelled_command_appends_nothing()
    {
        var bank = await new Bank().OpenAsync();
        using var cancelled = new CancellationTokenSource();
        bank.Store.BeforeRead.Enqueue(() => new(cancelled.CancelAsync()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await bank.Commands.ExecuteAsync(new DepositMoney(bank.Id, 1), cancellationToken: cancelled.Token));

        Assert.Single(await bank.HistoryAsync());
    }

    [Fact]
    public async Task an_oversize_event_is_refused_before_anything_is_stored()
    {
        var bank = new Bank();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, new string('x', AppendLimits.MaxEventBytes))));

        Assert.Equal("DEED0802", mistake.Id);
        Assert.Empty(await bank.HistoryAsync());
    }

    [Fact]
    public async Task the_current_state_is_written_with_the_append()
    {
        var bank = await new Bank().OpenAsync(deposit: 5);

        var row = await bank.Store.Inner.FindRowAsync(Table<Account>(), bank.Id);

        Assert.Equal(2, row!.Version);
        Assert.Equal(["Ada", 5m, false, bank.Clock.GetUtcNow()], row.Values);
    }


    [Theory]
    [InlineData(false, "DEED0454")]
    [InlineData(true, "DEED0456")]
    public async Task what_would_be_recorded_in_part_or_not_at_all_is_refused(bool isForgotten, string id)
    {
        var bank = await new Bank().OpenAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new DepositBonus(bank.Id, isForgotten)));

        Assert.Equal(id, mistake.Id);
        Assert.Single(await bank.HistoryAsync());
    }

    [Theory]
    [InlineData('\0', "DEED0802")]
    [InlineData((char)0xD800, "DEED0656")]
    public async Task text_that_no_table_can_keep_is_refused_in_memory_too(char letter, string id)
    {
        var bank = new Bank();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new OpenAccount(bank.Id, "a" + letter)));

        Assert.Equal(id, mistake.Id);
        Assert.Empty(await bank.HistoryAsync());
    }

    [Fact]
    public async Task the_command_is_named_beside_its_events()
    {
        var bank = await new Bank().OpenAsync();

        Assert.Equal(nameof(OpenAccount), (await bank.HistoryAsync())[0].Metadata.Command);
    }

    private static StateTable Table<TAggregate>()
        where TAggregate : IAggregate<TAggregate> => TAggregate.Type.Table!;
}
