namespace Deeds.Samples.Tests.Todo;

public sealed class HttpTests(DatabaseServer server)
{
    public static TheoryData<string, string, string?, string> Unreadable => new()
    {
        { "POST", "/todo", """{"title":"Buy milk"}""", "The Id field is required." },
        { "POST", "/todo/%20", """{"title":"Buy milk"}""", "The Id field is required." },
        { "POST", "/todo/milk", null, "The Title field is required." },
        { "POST", "/todo/milk", "{}", "The Title field is required." },
        { "POST", "/todo/milk", """{"title":" "}""", "The Title field is required." },
        { "POST", "/todo/milk", """{"title":"Buy milk","dueDate":"2026-02-30"}""", "$.dueDate: '2026-02-30' is no date; write one as 2026-12-24." },
        { "POST", "/todo/milk", """{"title":"Buy milk","stakeholderEmail":"anna"}""", "The StakeholderEmail field is not a valid e-mail address." },
        { "POST", "/todo/milk", """{"title":""", "$.title: " },
        { "PUT", "/todo", """{"title":"Buy milk"}""", "The Id field is required." },
        { "PUT", "/todo/milk", """{"description":"Two"}""", "The Title field is required." },
        { "POST", "/todo/milk/complete", """{"completedOn":"today"}""", "$.completedOn: 'today' is no date; write one as 2026-12-24." },
        { "GET", "/outstanding?after=yesterday", null, "'yesterday' is no position" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task what_cannot_be_read_is_400_with_the_reason(string method, string path, string? json, string reason)
    {
        await using var app = await TodoApp.StartAsync(await TodoStore.OfAsync(TodoStore.Memory, server));

        var answer = await app.SendAsync(method, path, json);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith(reason, answer.Gist, StringComparison.Ordinal);
        Assert.Equal("[][][]", await app.ListsAsync());
    }

    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task what_a_rule_refuses_is_422_with_the_reason_and_records_nothing(string kind)
    {
        await using var app = await TodoApp.StartAsync(await TodoStore.OfAsync(kind, server));
        await app.SendAsync("POST", "/todo/done", """{"title":"Done"}""");
        await app.SendAsync("POST", "/todo/done/complete");
        await app.SendAsync("POST", "/todo/left", """{"title":"Left"}""");
        await app.SendAsync("POST", "/todo/left/abandon");

        foreach (var (id, reason) in new[] { ("done", "The todo is completed."), ("left", "The todo is abandoned."), ("none", "There is no such todo.") })
        {
            Assert.Equal((422, reason), await RefusalAsync(app, "PUT", $"/todo/{id}", """{"title":"Again"}"""));
            Assert.Equal((422, reason), await RefusalAsync(app, "POST", $"/todo/{id}/complete"));
            Assert.Equal((422, reason), await RefusalAsync(app, "POST", $"/todo/{id}/abandon"));
        }

        Assert.Equal((422, "The todo exists already."), await RefusalAsync(app, "POST", "/todo/done", """{"title":"Done"}"""));
        Assert.Equal((2, 2, 0), ((await app.HistoryAsync("done")).Count, (await app.HistoryAsync("left")).Count, (await app.HistoryAsync("none")).Count));
    }

    [Fact]
    public async Task a_todo_completed_without_a_day_is_completed_today()
    {
        await using var app = await TodoApp.StartAsync(await TodoStore.OfAsync(TodoStore.Memory, server));
        await app.SendAsync("POST", "/todo/milk", """{"title":"Buy milk"}""");
        await app.SendAsync("POST", "/todo/milk/complete");

        var recorded = (await app.HistoryAsync("milk"))[^1].Metadata.RecordedAt;

        Assert.Contains($"{recorded:yyyy-MM-dd}", (await app.SendAsync("GET", "/completed")).Text, StringComparison.Ordinal);
    }

    private static async Task<(int, string)> RefusalAsync(TodoApp app, string method, string path, string? json = null)
    {
        var answer = await app.SendAsync(method, path, json);
        return (answer.Status, answer.Gist);
    }
}
