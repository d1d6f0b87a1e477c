using Deeds.Tests.Todos;

namespace Deeds.Tests.Reactors;

public sealed class RedeliveryTests
{
    [Fact]
    public async Task what_was_recorded_before_a_crash_is_not_done_again()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop", "ada"));
        await app.SendAsync(new CompleteTodo(1));
        await CrashAsync(app);

        await app.Processors.CatchUpAsync();

        Assert.Single(app.Mailer.Sent);
        Assert.Equal(["todo.added", "todo.completed", "todo.counted", "todo.stakeholder-notified"], (await app.NamesAsync(1)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task a_command_given_before_a_crash_is_recorded_once()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "trifle"));
        await CrashAsync(app);

        await app.Processors.CatchUpAsync();

        Assert.Equal(["todo.added", "todo.completed"], await app.NamesAsync(1));
    }

    [Fact]
    public async Task a_delivery_after_a_crash_has_the_same_key()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop"));
        await CrashAsync(app);
        await app.Processors.CatchUpAsync();

        Assert.Equal([1, 1, 2], app.Journal.Entries.Select(entry => entry.Delivery.Metadata.Version));
        Assert.Single(app.Journal.Entries.Take(2).Select(entry => entry.Delivery.IdempotencyKey).Distinct());
    }

    [Fact]
    public async Task a_delivery_after_a_failure_counts_its_attempts()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop"));
        app.Journal.FailuresLeft = 2;

        foreach (var wait in (int[])[0, 1, 2])
        {
            app.Clock.Advance(TimeSpan.FromSeconds(wait));
            await app.Processors.CatchUpAsync();
        }

        Assert.Equal([(1, 1), (1, 2), (1, 3), (2, 1)], app.Journal.Entries.Select(entry => (entry.Delivery.Metadata.Version, entry.Delivery.Attempt)));
    }

    // Every processor does its work, and none can write how far it has come.
    private static async Task CrashAsync(TodoApp app)
    {
        foreach (var processor in app.Processors.Names)
        {
            foreach (var other in app.Processors.Names.Where(name => name != processor))
                await app.Processors.PauseAsync(other);
            await app.Processors.ResumeAsync(processor);
            app.Store.CommitsToLose = 1;
            await Assert.ThrowsAsync<IOException>(() => app.Processors.CatchUpAsync());
        }

        foreach (var processor in app.Processors.Names)
            await app.Processors.ResumeAsync(processor);
    }
}
