using Deeds;

namespace Todo;

[Aggregate("todo")]
public partial record TodoItem
{
    public string Title { get; init; } = "";
    public string? StakeholderEmail { get; init; }
    public TodoStatus Status { get; init; }

    TodoItem Apply(TodoAdded added) => this with { Title = added.Title, StakeholderEmail = added.StakeholderEmail };

    TodoItem Apply(TodoAmended amended) => this with { Title = amended.Title, StakeholderEmail = amended.StakeholderEmail };

    TodoItem Apply(TodoCompleted completed) => this with { Status = TodoStatus.Completed };

    TodoItem Apply(TodoAbandoned abandoned) => this with { Status = TodoStatus.Abandoned };

    TodoItem Apply(StakeholderNotifiedOfTodoCompletion notified) => this;
}
