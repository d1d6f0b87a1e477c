using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Deeds.Tests.Projections;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Processors;

public sealed class ParkingTests
{
    private const string Journal = "journal";

    private static readonly StreamId Torn = "todo-1";

    [Fact]
    public async Task a_stream_is_parked_in_order_and_the_others_go_on()
    {
        await using var app = await ParkedAsync();

        Assert.Equal(["todo-2 1", "todo-2 2"], Written(app));
        var parked = Assert.Single(await app.Processors.Parking.ListAsync(Journal));
        Assert.Equal((Torn, 2, "IOException: try 1 on version 1: the page is torn", 1), (parked.Stream, parked.Events, parked.Failure.Cause, parked.Failure.Attempts));
        Assert.Equal(["todo.added", "todo.completed"], (await app.Processors.Parking.EventsAsync(Journal, Torn)).Select(parked => parked.EventName));
        Assert.Equal(new Position(4), (await app.Processors.FindAsync(Journal)).Position);
    }

    [Fact]
    public async Task a_stream_is_parked_after_the_last_try_of_its_policy()
    {
        await using var app = await ParkedAsync(FailurePolicy.Waiting(TimeSpan.FromSeconds(1)).ThenPark());
        var waiting = Written(app);

        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Processors.CatchUpAsync();

        Assert.Empty(waiting);
        Assert.Equal(2, Assert.Single(await app.Processors.Parking.ListAsync(Journal)).Failure.Attempts);
        Assert.Equal(["todo-2 1", "todo-2 2"], Written(app));
    }

    [Fact]
    public async Task a_reason_that_no_database_keeps_is_refused()
    {
        await using var app = await ParkedAsync();

        await Assert.ThrowsAsync<ArgumentException>("reason", async () => await app.Processors.Parking.SkipAsync(Journal, Torn, "a\0b"));

        Assert.Equal(2, Assert.Single(await app.Processors.Parking.ListAsync(Journal)).Events);
    }

    [Fact]
    public async Task a_retry_works_the_events_off_in_order_and_then_the_stream_is_like_any_other()
    {
        await using var app = await ParkedAsync();
        app.Journal.Unwritable.Clear();

        await app.Processors.Parking.RetryAsync(Journal, Torn);
        await app.Processors.CatchUpAsync();
        await app.Processors.ResumeAsync("label");
        await app.Processors.CatchUpAsync();

        Assert.Equal(["todo-2 1", "todo-2 2", "todo-1 1", "todo-1 2", "todo-1 3", "todo-2 3"], Written(app));
        Assert.Empty(await app.Processors.Parking.ListAsync(Journal));
    }

    [Fact]
    public async Task what_is_appended_during_a_retry_comes_after_what_was_parked()
    {
        await using var app = await ParkedAsync(pageSize: 1);
        app.Journal.Unwritable.Clear();
        List<Task> appending = [];
        app.Journal.Writing = delivery =>
        {
            if (delivery.Metadata.Version < 3)
                appending.Add(app.Store.AppendAsync(new StreamAppend(Torn, Expectation.Any, [Some.Event("todo.completed", "{}")])).AsTask());
        };

        await app.Processors.Parking.RetryAsync(Journal, Torn);
        await app.Processors.CatchUpAsync();
        await Task.WhenAll(appending);

        Assert.Equal(["todo-1 1", "todo-1 2", "todo-1 3", "todo-1 4"], Written(app).Skip(2));
    }

    [Fact]
    public async Task an_event_that_fails_again_stays_parked_with_the_new_cause_and_what_came_before_it_is_done()
    {
        await using var app = await ParkedAsync();
        app.Journal.Unwritable.Clear();
        app.Journal.Writing = delivery => _ = delivery.Metadata.Version is 2 ? throw new IOException("the ink is dry") : 0;

        await app.Processors.Parking.RetryAsync(Journal, Torn);
        await app.Processors.CatchUpAsync();
        await app.Processors.CatchUpAsync();

        var parked = Assert.Single(await app.Processors.Parking.ListAsync(Journal));
        Assert.Equal(("todo.completed", 1, "IOException: the ink is dry", 1, false), (parked.First.EventName, parked.Events, parked.Failure.Cause, parked.Failure.Attempts, parked.IsRetried));
        Assert.Equal("todo-1 1", Written(app)[^1]);
    }

    [Fact]
    public async Task each_retry_of_the_same_event_is_counted_and_later_events_join_the_parked_ones()
    {
        await using var app = await ParkedAsync();
        await app.Processors.Parking.RetryAsync(Journal, Torn);
        await app.Processors.CatchUpAsync();
        await app.Processors.ResumeAsync("label");
        await app.Processors.CatchUpAsync();

        var parked = Assert.Single(await app.Processors.Parking.ListAsync(Journal));
        Assert.Equal((3, "IOException: try 2 on version 1: the page is torn", 2), (parked.Events, parked.Failure.Cause, parked.Failure.Attempts));
    }

    [Fact]
    public async Task a_skip_leaves_the_first_event_out_and_goes_on_with_the_rest()
    {
        await using var app = await ParkedAsync();
        app.Journal.Unwritable.Clear();

        var skipped = await app.Processors.As("ada").Parking.SkipAsync(Journal, Torn, "typed by a cat");
        await app.Processors.CatchUpAsync();

        Assert.Equal("todo-1 2", Written(app)[^1]);
        var left = Assert.Single(await app.Processors.OmittedAsync(Journal));
        Assert.Equal((skipped, new("typed by a cat", "ada", app.Clock.GetUtcNow())), (left.Event, left.Omission));
    }

    [Fact]
    public async Task a_purge_leaves_all_out_and_keeps_what_it_was()
    {
        await using var app = await ParkedAsync();
        app.Journal.Unwritable.Clear();

        Assert.Equal(2, await app.Processors.Parking.PurgeAsync(Journal, Torn, "a test account"));
        await app.Processors.ResumeAsync("label");
        await app.Processors.CatchUpAsync();

        Assert.Equal(["todo-1 3", "todo-2 3"], Written(app)[^2..]);
        Assert.Equal([1, 3], (await app.Processors.OmittedAsync(Journal)).Select(left => left.Event.Position.ToInt64()));
        Assert.Empty(await app.Processors.Parking.ListAsync(Journal));
    }

    [Fact]
    public async Task what_is_parked_survives_a_take_over_and_is_worked_off_there()
    {
        await using var app = await ParkedAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var other = new TodoApp(beside: app);

        await app.Processors.Parking.RetryAsync(Journal, Torn);
        await other.Processors.CatchUpAsync();

        Assert.Equal(["todo-1 1", "todo-1 2"], Written(other));
    }

    [Fact]
    public async Task a_stream_that_is_not_parked_is_named()
    {
        await using var app = await ParkedAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.Parking.RetryAsync(Journal, "todo-2"));

        Assert.Equal("DEED0584: journal has not parked stream todo-2. Look at Parking.ListAsync for those it has.", mistake.Message);
        Assert.Equal("DEED0584", (await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.Parking.SkipAsync(Journal, "todo-2", "no"))).Id);
        Assert.Equal("DEED0584", (await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.Parking.PurgeAsync(Journal, "todo-2", "no"))).Id);
    }

    [Fact]
    public async Task parked_events_the_store_no_longer_has_are_told_of_and_may_be_purged()
    {
        await using var app = new TodoApp();
        var claim = (await app.Store.ClaimAsync(Journal, "another", TimeSpan.Zero))!;
        var lost = new ParkedEvent(Torn, new(1), Some.Id(), "todo.added");
        var failure = new ProcessorFailure { EventId = lost.EventId, EventName = lost.EventName, Stream = Torn, Position = new(1), Cause = "no", Attempts = 1, Since = Some.Time };
        await app.Store.CommitAsync(new(claim, null, new(1)) { Parks = [lost], ParkedFor = failure });
        await app.Processors.Parking.RetryAsync(Journal, Torn);

        Assert.Equal("DEED0583", (await Assert.ThrowsAsync<DeedsException>(() => app.Processors.CatchUpAsync())).Id);
        await app.Processors.Parking.PurgeAsync(Journal, Torn, "erased");
        await app.Processors.CatchUpAsync();
    }

    [Fact]
    public async Task a_status_tells_how_many_are_parked()
    {
        await using var app = await ParkedAsync();

        var status = await app.Processors.StatusAsync(Journal);

        Assert.Equal((1, 2), (status.ParkedStreams, status.ParkedEvents));
        Assert.Contains("nothing waits for it, 2 event(s) of 1 stream(s) are parked; ", status.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_projection_parks_a_stream_and_folds_the_others_set_wise()
    {
        await using var app = ProjectionTests.Listing(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None.ThenPark() }));
        for (var todo = 1; todo <= 5; todo++)
            await app.SendAsync(new AddTodo(todo, todo is 2 ? "poison" : "shop today"));

        await app.Processors.CatchUpAsync();

        var rows = await app.Get<IProjectionReader<OutstandingTodo>>().ReadAsync().ToListAsync();
        Assert.Equal([(1, "shop"), (3, "shop"), (4, "shop"), (5, "shop")], rows.Select(row => (row.TodoId, row.Label ?? "")));
        Assert.Equal("todo-2", Assert.Single(await app.Processors.Parking.ListAsync("outstanding_todos")).Stream.Value);
    }

    private static string[] Written(TodoApp app) =>
        [.. app.Journal.Entries.Select(entry => $"{entry.Delivery.Metadata.Stream} {entry.Delivery.Metadata.Version}")];

    private static async Task<TodoApp> ParkedAsync(FailurePolicy? policy = null, int pageSize = 1_000)
    {
        var app = new TodoApp(configure: deeds => deeds.ConfigureProcessor(Journal, options => options with { Failures = policy ?? FailurePolicy.None.ThenPark(), PageSize = pageSize }));
        app.Journal.Unwritable.Add(Torn);
        await app.Processors.PauseAsync("label");
        foreach (var todo in (int[])[1, 2])
            await app.SendAsync(new AddTodo(todo, "shop"));
        foreach (var todo in (int[])[1, 2])
            await app.SendAsync(new CompleteTodo(todo));
        await app.Processors.CatchUpAsync();
        return app;
    }
}
