using Deeds.Postgres.Processors;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Processors;

public sealed class NewsTests : PostgresTest
{
    [Fact]
    public async Task an_append_of_another_process_ends_the_wait()
    {
        // The first wait ends when the store has begun to listen.
        await Store.Processors.WaitForAppendAsync(Position.Start, Cancellation).WaitAsync(Eventually.Patience, Cancellation);
        var waiting = Store.Processors.WaitForAppendAsync(Position.Start, Cancellation);

        await AppendAsync("order-1", store: World.OpenPostgres());

        await waiting.WaitAsync(Eventually.Patience, Cancellation);
    }

    [Fact]
    public async Task an_append_of_another_process_that_was_told_of_between_a_look_and_the_wait_ends_the_wait_at_once()
    {
        await Store.Processors.WaitForAppendAsync(Position.Start, Cancellation);
        var hearing = Store.Processors.WaitForAppendAsync(Position.Start, Cancellation);
        await AppendAsync("order-1", events: 2, store: World.OpenPostgres());
        await hearing;

        var lookedBefore = Store.Processors.WaitForAppendAsync(new(1), Cancellation);
        var lookedAfter = Store.Processors.WaitForAppendAsync(new(2), Cancellation);

        Assert.Equal((true, false), (lookedBefore.IsCompletedSuccessfully, lookedAfter.IsCompleted));
    }

    [Fact]
    public async Task a_store_that_is_not_to_notify_others_does_not()
    {
        await using var listening = await Sql.OpenAsync(World.ConnectionString);
        var heard = new List<string>();
        listening.Notification += (_, notice) => heard.Add(notice.Payload);
        await using (var listen = new NpgsqlCommand($"listen {AppendNotice.Channel}", listening))
            await listen.ExecuteNonQueryAsync(Cancellation);
        await using var quiet = new PostgresEventStore(World.ConnectionString, World.Options with { NotifyOthers = false });

        await AppendAsync("order-1", store: quiet);
        await AppendAsync("order-1");
        while (!heard.Exists(payload => payload.EndsWith($" {World.Options.Schema}", StringComparison.Ordinal)))
            Assert.True(await listening.WaitAsync(Eventually.Patience, Cancellation), "Nothing was heard.");

        Assert.Single(heard, payload => payload.EndsWith($" {World.Options.Schema}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("me@7 deeds", null)]
    [InlineData("you@7 deeds", 7L)]
    [InlineData("you@7 deeds two", null)]
    [InlineData("you@7 other", null)]
    [InlineData("you@ deeds", 0L)]
    [InlineData("you@-1 deeds", 0L)]
    [InlineData("you deeds", 0L)]
    [InlineData("me deeds", null)]
    [InlineData("", null)]
    public void a_notice_counts_when_it_is_of_another_in_the_same_schema(string payload, long? position) =>
        Assert.Equal(position, new AppendNotice("me", "deeds").Read(payload)?.ToInt64());

    // Version 0.1 looks for the schema behind the first space, and for another sender than itself before it.
    [Fact]
    public void processes_of_before_there_were_positions_understand_a_notice() =>
        Assert.Equal(["me@7", "deeds two"], new AppendNotice("me", "deeds two").Payload(new(7)).Split(' ', 2));

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    public async Task the_head_waits_for_an_append_that_may_still_come_before_it(bool commits, long head)
    {
        var open = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        await AppendAsync("order-2");
        var finding = Store.Processors.HeadAsync(Cancellation).AsTask();
        Assert.False(finding.IsCompleted);

        await open.EndAsync(commits);

        Assert.Equal(new Position(head), await finding);
    }

    [Fact]
    public async Task a_head_that_stays_hidden_is_told_of_and_not_waited_for()
    {
        var open = await World.BeginAppendAsync(new("order-1", Expectation.Any, Some.Events(1)));
        await AppendAsync("order-2");
        await using var store = new PostgresEventStore(World.ConnectionString, World.Options with { ReaderPatience = TimeSpan.FromMilliseconds(1) });

        var hidden = await Assert.ThrowsAsync<DeedsException>(async () => await store.Processors.HeadAsync(Cancellation));
        await open.EndAsync(commit: true);

        Assert.Equal("DEED0586", hidden.Id);
        Assert.Equal(new Position(2), await store.Processors.HeadAsync(Cancellation));
    }
}
