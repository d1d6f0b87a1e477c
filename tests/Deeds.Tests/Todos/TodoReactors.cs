namespace Deeds.Tests.Todos;

[Reactor("notify-stakeholder")]
public sealed partial class NotifyStakeholder(Mailer mailer, AggregateReader aggregates)
{
    private async Task<StakeholderNotified?> On(TodoCompleted completed, EventMetadata metadata, CancellationToken cancellationToken)
    {
        var todo = await aggregates.LoadAsync<Todo>(metadata.StreamKey, At.Version(metadata.Version), cancellationToken);
        if (todo.Stakeholder is not { } address)
            return null;
        await mailer.SendAsync($"{address}: {todo.Title} is done");
        return new(address);
    }
}

[Reactor("complete-trifles", AcceptsRejections = true)]
public sealed partial class CompleteTrifles
{
    private CompleteTodo? On(TodoAdded added, EventMetadata metadata) =>
        added.Title.StartsWith("trifle", StringComparison.Ordinal) ? new(metadata.StreamKey.As<int>()) : null;

    private CompleteTodo On(TodoAbandoned abandoned, EventMetadata metadata) => new(metadata.StreamKey.As<int>());
}

[Reactor("reopen-nothing")]
public sealed partial class ReopenNothing
{
    private AbandonTodo? On(TodoLabelled labelled, EventMetadata metadata) => labelled.Label is "old" ? new(metadata.StreamKey.As<int>()) : null;
}

[Reactor("label")]
public sealed partial class Label
{
    private Events<TodoLabelled, TodoCounted> On(TodoAdded added) => added.Title.Split(' ') switch
    {
        ["trifle", ..] => [],
        [_] => [new TodoCounted(1)],
        var words => [new TodoLabelled(words[0]), new TodoCounted(words.Length)],
    };
}

[Reactor("journal")]
public sealed partial class Journal(TodoJournal journal)
{
    private void On(ITodoEnded ended, Delivery delivery) => journal.Add("ended", delivery);

    private ValueTask On(TodoAbandoned abandoned, Delivery delivery)
    {
        journal.Add("abandoned", delivery);
        return default;
    }

    private void On(IEvent any, Delivery delivery) => journal.Add("any", delivery);
}
