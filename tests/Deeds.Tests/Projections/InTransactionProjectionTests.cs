using Deeds.Storage;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections;

public sealed class InTransactionProjectionTests
{
    [Fact]
    public async Task it_is_never_behind()
    {
        await using var app = ProjectionTests.Listing();

        var accepted = await app.SendAsync(new AddTodo(1, "shop"));
        await app.Processors.WaitForAsync("todo_titles", accepted.Position, TimeSpan.Zero);
        var unknown = await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.StatusAsync("todo_titles"));

        Assert.Equal(new TodoTitle("shop", 1), await FindAsync(app, "shop"));
        Assert.DoesNotContain("todo_titles", app.Processors.Names);
        Assert.StartsWith("DEED0555: todo_titles is folded inside the append", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_row_that_the_store_refuses_names_it()
    {
        await using var app = ProjectionTests.Listing();

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => ImportAsync(app, new("a\0b", null)));

        Assert.StartsWith("DEED0572: Projection todo_titles failed inside the append, and nothing was stored: ", mistake.Message, StringComparison.Ordinal);
        Assert.Empty(await app.HistoryAsync(2));
    }

    [Fact]
    public async Task its_failure_rolls_the_events_back()
    {
        await using var app = ProjectionTests.Listing();
        await app.SendAsync(new AddTodo(1, "unique"));

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AddTodo(2, "unique")));

        Assert.Equal("DEED0572", mistake.Id);
        Assert.Contains("todo_titles failed on todo.added for todo-2 inside the append, and nothing was stored: there is one already", mistake.Message, StringComparison.Ordinal);
        Assert.Empty(await app.HistoryAsync(2));
        Assert.Equal(1, (await FindAsync(app, "unique"))?.TodoId);
    }

    [Fact]
    public async Task an_import_is_folded_as_well()
    {
        await using var app = ProjectionTests.Listing();
        await ImportAsync(app, new("new", null));

        Assert.Equal(2, (await FindAsync(app, "new"))?.TodoId);
    }

    [Fact]
    public async Task a_veto_of_a_trigger_takes_its_rows_back()
    {
        await using var app = ProjectionTests.Listing();
        await app.SendAsync(new AddTodo(1, "shop"));
        app.Rules.Allows = static _ => Task.FromResult(false);

        Assert.IsType<CommandResult.Rejected>(await app.Get<CommandGateway>().ExecuteAsync(new AbandonTodo(1)));

        Assert.Equal(1, (await FindAsync(app, "shop"))?.TodoId);
    }

    private static async Task ImportAsync(TodoApp app, TodoAdded added)
    {
        var metadata = new EventMetadata { EventId = CommandId.From(DateTimeOffset.UnixEpoch, "import"), Stream = "todo-2", Version = 1, RecordedAt = app.Clock.GetUtcNow() };
        await app.Get<IEventStore>().AppendAsync(new StreamAppend("todo-2", Expectation.NoStream, [NewEvent.Of(added, metadata)]));
    }

    private static ValueTask<TodoTitle?> FindAsync(TodoApp app, string title) => app.Get<IProjectionReader<TodoTitle>>().FindAsync(title);
}
