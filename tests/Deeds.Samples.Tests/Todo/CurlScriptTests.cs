namespace Deeds.Samples.Tests.Todo;

public sealed class CurlScriptTests(DatabaseServer server)
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Todo.README.md"));

    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task the_host_answers_as_the_page_says(string kind)
    {
        var store = await TodoStore.OfAsync(kind, server);
        await using var app = await TodoApp.StartAsync(store);

        foreach (var step in CurlScript.Read(Page))
        {
            var answer = await app.SendAsync(step.Method, step.Path, step.Body);
            Assert.Equal((step, step.Answer), (step, $"{answer.Gist} {answer.Status}".TrimStart()));
        }

        await app.SettleAsync();
        var mail = Assert.Single(store.Mails.Sent);
        Assert.Contains($"`Mail to {mail.To}: {mail.Text}`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void every_route_is_in_the_script() => Assert.Superset(
        new HashSet<string> { "POST /todo/nap", "PUT /todo/milk", "POST /todo/milk/complete", "POST /todo/nap/abandon", "GET /outstanding", "GET /scheduled", "GET /completed" },
        CurlScript.Read(Page).Select(static step => $"{step.Method} {step.Path}").ToHashSet());

    [Fact]
    public void a_line_that_cannot_be_sent_is_named() =>
        Assert.Throws<FormatException>(() => CurlScript.Read(Page.Replace("-X PUT", "-X PATCH", StringComparison.Ordinal)).ToList());
}
