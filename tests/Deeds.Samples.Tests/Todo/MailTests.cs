using Todo;

namespace Deeds.Samples.Tests.Todo;

public sealed class MailTests(DatabaseServer server)
{
    private const string WithAddress = """{"title":"Buy milk","stakeholderEmail":"anna@example.com"}""";

    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task a_completion_sends_one_mail_and_is_the_cause_of_its_record(string kind)
    {
        var store = await TodoStore.OfAsync(kind, server);
        var history = await CompleteAsync(store, WithAddress);

        var mail = Assert.Single(store.Mails.Sent);
        Assert.Equal(("anna@example.com", "\"Buy milk\" was completed on 2026-12-24."), (mail.To, mail.Text));
        Assert.Equal(["todo.added", "todo.completed", "todo.stakeholder-notified-of-completion"], history.Select(static recorded => recorded.Event.EventType.Name));
        var (completed, notified) = (history[1].Metadata, history[2].Metadata);
        Assert.Equal((completed.EventId, completed.CorrelationId, "notify-stakeholder"), (notified.CausationId!.Value, notified.CorrelationId, notified.Processor));
        Assert.Equal("anna@example.com", Assert.IsType<StakeholderNotifiedOfTodoCompletion>(history[2].Event).StakeholderEmail);
    }

    [Theory]
    [InlineData(TodoStore.Memory)]
    [InlineData(TodoStore.Postgres)]
    public async Task without_an_address_there_is_neither_mail_nor_record(string kind)
    {
        var store = await TodoStore.OfAsync(kind, server);

        Assert.Equal(2, (await CompleteAsync(store, """{"title":"Buy milk"}""")).Count);
        Assert.Empty(store.Mails.Sent);
    }

    [Theory]
    [InlineData("""{"title":"Buy milk","stakeholderEmail":"bert@example.com"}""", "bert@example.com")]
    [InlineData("""{"title":"Buy milk"}""")]
    public async Task the_address_at_completion_gets_the_mail(string amendment, params string[] recipients)
    {
        var store = await TodoStore.OfAsync(TodoStore.Memory, server);
        await CompleteAsync(store, WithAddress, amendment);

        Assert.Equal(recipients, store.Mails.Sent.Select(static mail => mail.To));
    }

    private static async Task<List<RecordedEvent>> CompleteAsync(TodoStore store, string todo, string? amendment = null)
    {
        await using var app = await TodoApp.StartAsync(store);
        await app.SendAsync("POST", "/todo/milk", todo);
        if (amendment is not null)
            await app.SendAsync("PUT", "/todo/milk", amendment);
        await app.SendAsync("POST", "/todo/milk/complete", """{"completedOn":"2026-12-24"}""");
        await app.SettleAsync();
        return await app.HistoryAsync("milk");
    }
}
