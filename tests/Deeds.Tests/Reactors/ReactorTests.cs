using Deeds.Tests.Todos;

namespace Deeds.Tests.Reactors;

public sealed class ReactorTests
{
    [Fact]
    public async Task a_reactor_acts_after_the_commit_and_once()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        var before = app.Mailer.Sent;

        await app.Processors.CatchUpAsync();
        await app.Processors.CatchUpAsync();

        Assert.Empty(before);
        Assert.Equal(["ada: shop is done"], app.Mailer.Sent);
    }

    [Fact]
    public async Task an_event_it_gives_is_appended_with_its_cause()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        var completed = (await app.SendAsync(new CompleteTodo(1), new() { CorrelationId = "c1", Actor = "bob" })).Events[0].Metadata;

        await app.Processors.CatchUpAsync();

        var notified = (await app.HistoryAsync(1)).Single(recorded => recorded.Event is StakeholderNotified).Metadata;
        Assert.Equal((completed.EventId, "c1", "bob", "notify-stakeholder"), (notified.CausationId, notified.CorrelationId, notified.Actor, notified.Processor));
        Assert.Null(notified.Command);
        Assert.Equal(completed.EventId.ToString()[..13], notified.EventId.ToString()[..13]);
    }

    [Fact]
    public async Task an_event_it_gives_is_folded_into_the_current_state()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop at noon", "ada"));
        await app.SendAsync(new CompleteTodo(1));

        await app.Processors.CatchUpAsync();

        Assert.True((await new CurrentStates(app.Store).VerifyAsync<Todo>()).IsClean);
        Assert.Equal(1, (await app.Get<AggregateReader>().LoadAsync<Todo>(1)).Notifications);
    }

    [Fact]
    public async Task null_and_an_empty_collection_give_nothing()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "trifle"));
        await app.Processors.CatchUpAsync();

        Assert.Equal(["todo.added", "todo.completed"], await app.NamesAsync(1));
        Assert.Empty(app.Mailer.Sent);
    }

    [Theory]
    [InlineData("shop", "todo.counted")]
    [InlineData("shop today", "todo.labelled todo.counted")]
    public async Task several_events_are_appended_together(string title, string expected)
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, title));

        await app.Processors.CatchUpAsync();

        Assert.Equal($"todo.added {expected}", string.Join(' ', await app.NamesAsync(1)));
    }

    [Fact]
    public async Task a_command_it_gives_is_executed_with_its_cause()
    {
        await using var app = new TodoApp();
        var added = (await app.SendAsync(new AddTodo(1, "trifle"))).Events[0].Metadata;

        await app.Processors.CatchUpAsync();

        var completed = (await app.HistoryAsync(1))[1].Metadata;
        Assert.Equal((nameof(CompleteTodo), added.EventId, added.CorrelationId), (completed.Command, completed.CausationId, completed.CorrelationId));
    }

    [Fact]
    public async Task a_rejected_command_is_a_failure_unless_the_reactor_accepts_rejections()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }));
        await app.SendAsync(new AddTodo(1, "old shop"));
        await app.SendAsync(new AbandonTodo(1));

        await app.Processors.CatchUpAsync();

        Assert.Null((await app.Processors.FindAsync("complete-trifles")).Failure);
        Assert.Contains("DEED0553: reopen-nothing gave AbandonTodo, which was not carried out: ended: The todo has ended.", (await app.Processors.FindAsync("reopen-nothing")).Failure?.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task each_event_reaches_the_closest_on_once()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop"));
        await app.SendAsync(new AddTodo(2, "shop"));
        await app.SendAsync(new CompleteTodo(1));
        await app.SendAsync(new AbandonTodo(2));

        await app.Processors.CatchUpAsync();

        var seen = app.Journal.Entries.Select(entry => $"{entry.On} {entry.Delivery.Metadata.Stream}");
        Assert.Equal(["any todo-1", "any todo-2", "ended todo-1", "abandoned todo-2", "any todo-1", "any todo-2"], seen);
        Assert.Equal(app.Journal.Entries.Count, app.Journal.Entries.DistinctBy(entry => entry.Delivery.IdempotencyKey).Count());
    }
}
