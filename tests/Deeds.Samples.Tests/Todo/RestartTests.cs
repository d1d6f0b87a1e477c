using Todo;

namespace Deeds.Samples.Tests.Todo;

public sealed class RestartTests(DatabaseServer server)
{
    private const string Listening = "Now listening on: ";

    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task hosts_that_come_and_go_change_nothing(string kind)
    {
        var store = await TodoStore.OfAsync(kind, server);
        await using (var app = await TodoApp.StartAsync(store))
            await AddAndCompleteAsync((method, path, json) => app.SendAsync(method, path, json));
        var before = await LookAsync(store);

        Assert.Equal(before, await LookAsync(store));
        Assert.Single(store.Mails.Sent.DistinctBy(static mail => mail.Key));
    }

    [Fact]
    public async Task a_mail_that_a_killed_host_could_not_send_goes_out_once_in_the_next()
    {
        var store = await TodoStore.OfAsync(TodoStore.Postgres, server);
        await CompleteAndBeKilledAsync(store);

        var after = await LookAsync(store);

        Assert.Equal("anna@example.com", Assert.Single(store.Mails.Sent).To);
        Assert.EndsWith("3 events", after, StringComparison.Ordinal);
        Assert.Equal(after, await LookAsync(store));
        Assert.Single(store.Mails.Sent);
    }

    private static async Task<string> LookAsync(TodoStore store)
    {
        await using var app = await TodoApp.StartAsync(store, "--claim=00:00:02");
        var lists = await app.ListsAsync();
        return $"{lists} {(await app.HistoryAsync("milk")).Count} events";
    }

    private static async Task AddAndCompleteAsync(Func<string, string, string, Task> send)
    {
        await send("POST", "/todo/milk", """{"title":"Buy milk","dueDate":"2026-12-24","stakeholderEmail":"anna@example.com"}""");
        await send("POST", "/todo/nap", """{"title":"Take a nap","dueDate":"2026-12-25"}""");
        await send("POST", "/todo/milk/complete", """{"completedOn":"2026-12-23"}""");
    }

    // Its maildrop cannot be: the place of the folder is taken by a file.
    private static async Task CompleteAndBeKilledAsync(TodoStore store)
    {
        var maildrop = typeof(TodoModule).Assembly.Location;
        using var host = SampleProgram.Start("Todo", ["--urls=http://127.0.0.1:0", "--environment=Development", "--claim=00:00:02", $"--maildrop={maildrop}", .. store.Arguments]);
        var line = "";
        while (!line.Contains(Listening, StringComparison.Ordinal))
            line = await host.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The host ended before it listened.");
        using var client = new HttpClient { BaseAddress = new(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim()) };
        await AddAndCompleteAsync(async (method, path, json) =>
        {
            using var request = new HttpRequestMessage(new(method), path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
            using var response = (await client.SendAsync(request)).EnsureSuccessStatusCode();
        });
        host.Kill();
        await host.WaitForExitAsync();
    }
}
