using Npgsql;

namespace Deeds.Samples.Tests.Todo;

public sealed class RebuildTests(DatabaseServer server)
{
    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task all_three_tables_are_the_same_when_they_are_made_anew(string kind)
    {
        var store = await TodoStore.OfAsync(kind, server);
        await using var app = await TodoApp.StartAsync(store);
        await WorkAsync(app);
        var before = await app.ListsAsync();

        foreach (var projection in new[] { "outstanding_todos", "scheduled_todos", "completed_todos" })
            Assert.True((await RebuildAsync(app, projection)).IsEqual);

        Assert.Equal(before, await app.ListsAsync());
        Assert.Single(store.Mails.Sent);
    }

    [Fact]
    public async Task a_table_that_somebody_changed_by_hand_is_right_again()
    {
        var database = await server.NewDatabaseAsync();
        await using var app = await TodoApp.StartAsync(TodoStore.In(database));
        await WorkAsync(app);
        var before = await app.ListsAsync();
        await using var source = NpgsqlDataSource.Create(database);
        await using var spoiling = source.CreateCommand("update scheduled_todos set due_date = due_date + 1");
        await spoiling.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(before, await app.ListsAsync());
        Assert.Equal(1, (await RebuildAsync(app, "scheduled_todos")).Differing);
        Assert.Equal(before, await app.ListsAsync());
    }

    private static async Task WorkAsync(TodoApp app)
    {
        await app.SendAsync("POST", "/todo/milk", """{"title":"Buy milk","stakeholderEmail":"anna@example.com"}""");
        await app.SendAsync("POST", "/todo/tree", """{"title":"Fetch the tree","dueDate":"2026-12-23"}""");
        await app.SendAsync("PUT", "/todo/tree", """{"title":"Fetch the small tree","dueDate":"2026-12-22"}""");
        await app.SendAsync("POST", "/todo/nap", """{"title":"Take a nap","dueDate":"2026-12-25"}""");
        await app.SendAsync("POST", "/todo/nap/abandon");
        await app.SendAsync("POST", "/todo/milk/complete", """{"completedOn":"2026-12-21"}""");
    }

    private static async Task<RebuildReport> RebuildAsync(TodoApp app, string projection)
    {
        var (rebuilds, token) = (app.Get<ProjectionRebuilds>(), TestContext.Current.CancellationToken);
        await rebuilds.StartAsync(projection, token);
        await rebuilds.CatchUpAsync(projection, cancellationToken: token);
        var report = await rebuilds.VerifyAsync(projection, cancellationToken: token);
        await rebuilds.SwapAsync(projection, token);
        return report;
    }
}
