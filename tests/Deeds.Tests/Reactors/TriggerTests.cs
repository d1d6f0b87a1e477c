using Deeds.Storage;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Reactors;

public sealed class TriggerTests
{
    [Fact]
    public async Task its_event_is_stored_and_returned_with_the_event_that_pulled_it()
    {
        await using var app = new TodoApp();

        var accepted = await app.SendAsync(new AddTodo(1, "count me"), new() { Actor = "bob" });

        Assert.Equal([new TodoAdded("count me", null), new TodoCounted(2)], accepted.Events.Select(recorded => recorded.Event));
        var (added, counted) = (accepted.Events[0].Metadata, accepted.Events[1].Metadata);
        Assert.Equal((added.EventId, added.CommandId, "bob", "count-words", null), (counted.CausationId, counted.CommandId, counted.Actor, counted.Processor, counted.Command));
        Assert.Equal(accepted.Events.Select(recorded => recorded.Metadata), (await app.HistoryAsync(1)).Select(recorded => recorded.Metadata), MetadataComparer);
    }

    [Fact]
    public async Task its_events_pull_triggers_in_their_turn_and_see_their_own_place()
    {
        await using var app = new TodoApp();

        var accepted = await app.SendAsync(new AddTodo(1, "count me in"));

        Assert.Equal([new TodoLabelled("three"), new TodoLabelled("version 2")], accepted.Events.Skip(2).Select(recorded => recorded.Event));
        Assert.Equal(4, accepted.Version);
    }

    [Fact]
    public async Task a_repeated_command_gets_the_same_events()
    {
        await using var app = new TodoApp();
        var context = new CommandContext { CommandId = CommandId.From(DateTimeOffset.UnixEpoch, "once") };
        var first = await app.SendAsync(new AddTodo(1, "count me in"), context);

        var second = await app.SendAsync(new AddTodo(1, "count me in"), context);

        Assert.True(second.IsDuplicate);
        Assert.Equal(first.Events, second.Events);
    }

    [Fact]
    public async Task its_events_are_in_the_current_state()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "count me in"));

        Assert.True((await new CurrentStates(app.Store).VerifyAsync<Todo>()).IsClean);
    }

    [Fact]
    public async Task a_cascade_without_end_stores_nothing_and_names_the_trigger()
    {
        await using var app = new TodoApp();

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AddTodo(1, "count 1 2 3 4 5 6")));

        Assert.Equal("DEED0564", mistake.Id);
        Assert.Contains("more than 100 events of one append to todo-1, the last ones by count-words on todo.labelled", mistake.Message, StringComparison.Ordinal);
        Assert.Empty(await app.HistoryAsync(1));
    }

    [Fact]
    public async Task a_refusal_rejects_the_command_by_the_triggers_name()
    {
        await using var app = new TodoApp();

        var rejected = Assert.IsType<CommandResult.Rejected>(await app.Get<CommandGateway>().ExecuteAsync(new AddTodo(1, "forbidden")));

        Assert.Equal(("guard", "Such todos are not kept."), (rejected.Rule, rejected.Message));
        Assert.Empty(await app.HistoryAsync(1));
    }

    [Fact]
    public async Task what_a_trigger_throws_stores_nothing_and_names_the_trigger()
    {
        await using var app = new TodoApp();

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AddTodo(1, "broken")));

        Assert.Equal("DEED0563", mistake.Id);
        Assert.Contains("Trigger guard failed on todo.added for todo-1, and nothing was stored: the rule book is lost", mistake.Message, StringComparison.Ordinal);
        Assert.Empty(await app.HistoryAsync(1));
    }

    [Fact]
    public async Task events_of_reactors_pull_triggers()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "a b c"));

        await app.Processors.CatchUpAsync();

        Assert.Equal(["todo.added", "todo.labelled", "todo.counted", "todo.labelled", "todo.labelled"], await app.NamesAsync(1));
        Assert.Equal(["label", "label", "count-words", "count-words"], (await app.HistoryAsync(1)).Skip(1).Select(recorded => recorded.Metadata.Processor));
    }

    [Fact]
    public async Task an_import_pulls_none()
    {
        await using var app = new TodoApp();
        var metadata = new EventMetadata { EventId = CommandId.From(DateTimeOffset.UnixEpoch, "import"), Stream = "todo-1", Version = 1, RecordedAt = app.Clock.GetUtcNow() };

        await app.Store.AppendAsync(new StreamAppend("todo-1", Expectation.NoStream, [NewEvent.Of(new TodoAdded("count me", null), metadata)]));

        Assert.Single(await app.HistoryAsync(1));
    }

    private static IEqualityComparer<EventMetadata> MetadataComparer { get; } = EqualityComparer<EventMetadata>.Create(
        static (left, right) => left! with { Headers = right!.Headers } == right, static metadata => metadata.EventId.GetHashCode());
}
