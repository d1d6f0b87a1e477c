namespace Deeds.Samples.Tests.Todo;

public sealed class FreshnessTests(DatabaseServer server)
{
    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task whoever_names_a_position_reads_what_was_written_there(string kind)
    {
        await using var app = await TodoApp.StartAsync(await TodoStore.OfAsync(kind, server));

        var added = await app.SendAsync("POST", "/todo/milk", """{"title":"Buy milk"}""");
        var read = await app.SendAsStrangerAsync("GET", $"/outstanding?after={added.Position}");

        Assert.Contains("Buy milk", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_list_that_stays_behind_is_503_and_says_why()
    {
        await using var app = await TodoApp.StartAsync(await TodoStore.OfAsync(TodoStore.Memory, server), "--patience=00:00:00.1");
        await app.Processors.PauseAsync("outstanding_todos", TestContext.Current.CancellationToken);
        await app.SendAsync("POST", "/todo/milk", """{"title":"Buy milk"}""");

        var late = await app.SendAsync("GET", "/outstanding");
        var stranger = await app.SendAsStrangerAsync("GET", "/outstanding");

        Assert.Equal(503, late.Status);
        Assert.Contains("outstanding_todos did not come to position", late.Gist, StringComparison.Ordinal);
        Assert.Contains("it is paused", late.Gist, StringComparison.Ordinal);
        Assert.Equal((200, "[]"), (stranger.Status, stranger.Text));
    }
}
