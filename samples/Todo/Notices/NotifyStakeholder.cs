using Deeds;

namespace Todo.Notices;

/// <summary>Mails whoever wanted to know that a todo is completed, and records that it did.</summary>
[Reactor("notify-stakeholder")]
public partial class NotifyStakeholder(IMailer mailer, AggregateReader todos)
{
    async Task<StakeholderNotifiedOfTodoCompletion?> On(TodoCompleted completed, Delivery delivery, CancellationToken cancellationToken)
    {
        var metadata = delivery.Metadata;
        var todo = await todos.LoadAsync<TodoItem>(metadata.StreamKey, At.Event(metadata.EventId), cancellationToken);
        if (todo.StakeholderEmail is not { } address)
            return null;

        await mailer.SendAsync(new(address, $"\"{completed.Title}\" was completed on {completed.CompletedOn:yyyy-MM-dd}.", delivery.IdempotencyKey), cancellationToken);
        return new(address);
    }
}
