using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections;

public sealed class ProjectionTests
{
    [Fact]
    public async Task rows_are_made_changed_and_removed_by_events()
    {
        await using var app = Listing();
        await app.SendAsync(new AddTodo(1, "shop today"));
        await app.SendAsync(new AddTodo(2, "cook"));
        await app.SendAsync(new AddTodo(3, "trifle"));

        await app.Processors.CatchUpAsync();

        var since = app.Clock.GetUtcNow();
        Assert.Equal([new(1, "shop today", since) { Label = "shop" }, new OutstandingTodo(2, "cook", since)], await AllAsync<OutstandingTodo>(app));
    }

    [Fact]
    public async Task a_row_may_be_counted_in_whether_there_is_one_or_not()
    {
        await using var app = Listing();
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new AddTodo(2, "cook"));
        await app.Processors.CatchUpAsync();
        await app.SendAsync(new AddTodo(3, "eat", "ada"));
        await app.Processors.CatchUpAsync();

        Assert.Equal([new("ada", 2), new StakeholderTodos("nobody", 1)], await AllAsync<StakeholderTodos>(app));
    }

    [Fact]
    public async Task a_key_of_several_properties_and_columns_of_every_kind_are_read_back()
    {
        await using var app = Listing();
        await app.SendAsync(new AddTodo(1, "count me"));
        await app.SendAsync(new AddTodo(2, "count me please"));
        await app.SendAsync(new AddTodo(3, "count it"));
        await app.Processors.PauseAsync("label");
        await app.Processors.CatchUpAsync();

        var row = await app.Get<IProjectionReader<SizeOfDay>>().FindAsync(RowKey.Of(TodoSize.Small, new DateOnly(2026, 3, 1)));

        Assert.Equal((TodoSize.Small, new DateOnly(2026, 3, 1), (byte)2, 2m), (row!.Size, row.Day, row.Todos, row.Average));
        Assert.Equal(["todo-1", "todo-3"], row.Days);
    }

    [Fact]
    public async Task one_page_or_many_lead_to_the_same_rows()
    {
        await using var app = Listing();
        await using var slow = Listing(deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        foreach (var each in (TodoApp[])[app, slow])
        {
            for (var todo = 1; todo <= 20; todo++)
                await each.SendAsync(new AddTodo(todo, todo % 3 == 0 ? "trifle" : $"todo {todo}", todo % 2 == 0 ? "ada" : null));
            await each.Processors.CatchUpAsync();
        }

        Assert.Equal(await AllAsync<OutstandingTodo>(app), await AllAsync<OutstandingTodo>(slow));
        Assert.Equal(await AllAsync<StakeholderTodos>(app), await AllAsync<StakeholderTodos>(slow));
    }

    [Fact]
    public async Task what_stood_before_a_failing_event_is_written_with_the_position()
    {
        await using var app = Listing(deeds => deeds.ConfigureProcessors(options => options with { Failures = FailurePolicy.None }));
        await app.SendAsync(new AddTodo(1, "shop"));
        await app.SendAsync(new AddTodo(2, "poison"));
        await app.SendAsync(new AddTodo(3, "cook"));

        await app.Processors.CatchUpAsync();

        Assert.Equal([1], (await AllAsync<OutstandingTodo>(app)).Select(row => row.TodoId));
        var stopped = await app.Processors.FindAsync("outstanding_todos");
        Assert.Equal((new StreamId("todo-2"), "InvalidOperationException: such a todo cannot be listed"), (stopped.Failure?.Stream ?? default, stopped.Failure?.Cause));
    }

    [Fact]
    public async Task a_crash_before_the_commit_doubles_nothing()
    {
        await using var app = Listing();
        await app.SendAsync(new AddTodo(1, "trifle", "ada"));
        foreach (var processor in app.Processors.Names.Where(name => name != "todos_per_stakeholder"))
            await app.Processors.PauseAsync(processor);
        app.Store.CommitsToLose = 1;
        await Assert.ThrowsAsync<IOException>(() => app.Processors.CatchUpAsync());

        await app.Processors.CatchUpAsync();

        Assert.Equal([new StakeholderTodos("ada", 1)], await AllAsync<StakeholderTodos>(app));
    }

    [Fact]
    public async Task a_row_with_another_key_than_the_events_is_a_failure()
    {
        await using var app = Listing();
        await app.SendAsync(new AddTodo(1, "moved today"));

        await app.Processors.CatchUpAsync();

        Assert.Contains("DEED0571: outstanding_todos gave row (2) for todo.labelled, which changes row (1)", (await app.Processors.FindAsync("outstanding_todos")).Failure?.Cause, StringComparison.Ordinal);
    }

    internal static TodoApp Listing(Action<DeedsBuilder>? configure = null) => new(configure: deeds =>
    {
        deeds.AddModule(TodoListsModule.Definition);
        configure?.Invoke(deeds);
    });

    private static async Task<IReadOnlyList<T>> AllAsync<T>(TodoApp app)
        where T : class, IProjection<T> => await app.Get<IProjectionReader<T>>().ReadAsync().ToListAsync();
}
