using Deeds.Tests.Todos;

namespace Deeds.Tests.Reactors;

public sealed class TransactionTriggerTests
{
    [Fact]
    public async Task it_sees_the_events_numbered_and_nobody_else_does()
    {
        await using var app = await AddedAsync();
        IReadOnlyList<string> inside = [], outside = [];
        app.Rules.Allows = async transaction =>
        {
            inside = [.. transaction.Events.Select(stored => $"{stored.Name} {stored.Version} at {stored.Position}")];
            outside = [.. await app.NamesAsync(1)];
            return true;
        };

        await app.SendAsync(new AbandonTodo(1));

        Assert.Equal(["todo.abandoned 2 at 2"], inside);
        Assert.Equal(["todo.added"], outside);
        Assert.Equal(["todo.added", "todo.abandoned"], await app.NamesAsync(1));
    }

    [Fact]
    public async Task its_refusal_rolls_everything_back()
    {
        await using var app = await AddedAsync();
        app.Rules.Allows = static _ => Task.FromResult(false);

        var rejected = Assert.IsType<CommandResult.Rejected>(await app.Get<CommandGateway>().ExecuteAsync(new AbandonTodo(1)));

        Assert.Equal(("guard", "Nobody gives up here."), (rejected.Rule, rejected.Message));
        Assert.Equal(["todo.added"], await app.NamesAsync(1));
        Assert.True((await new CurrentStates(app.Store).VerifyAsync<Todo>()).IsClean);
    }

    [Fact]
    public async Task what_it_throws_rolls_everything_back()
    {
        await using var app = await AddedAsync();
        app.Rules.Allows = static _ => throw new IOException("the rule book is lost");

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AbandonTodo(1)));

        Assert.Equal("DEED0563", mistake.Id);
        Assert.Equal(["todo.added"], await app.NamesAsync(1));
        app.Rules.Allows = static _ => Task.FromResult(true);
        await app.SendAsync(new AbandonTodo(1));
    }

    [Fact]
    public async Task memory_has_no_transaction_of_a_database()
    {
        await using var app = await AddedAsync();
        app.Rules.Allows = static transaction => Task.FromResult(transaction.Get<System.Data.Common.DbTransaction>() is not null);

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AbandonTodo(1)));

        Assert.Equal("DEED0580", mistake.Id);
    }

    [Fact]
    public async Task an_append_inside_an_append_is_refused_and_does_not_wait_for_itself()
    {
        await using var app = await AddedAsync();
        app.Rules.Allows = async _ =>
        {
            await app.SendAsync(new AddTodo(2, "inside"));
            return true;
        };

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AbandonTodo(1)));

        Assert.Equal("DEED0581", mistake.Id);
    }

    private static async Task<TodoApp> AddedAsync()
    {
        var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop"));
        return app;
    }
}
