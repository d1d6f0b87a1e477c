using Deeds;

namespace Todo;

[Event("todo.added")]
public partial record TodoAdded(string Title, string? Description, DateOnly? DueDate, string? StakeholderEmail) : ITodoDescribed;

[Event("todo.amended")]
public partial record TodoAmended(string Title, string? Description, DateOnly? DueDate, string? StakeholderEmail) : ITodoDescribed;

[Event("todo.completed")]
public partial record TodoCompleted(string Title, DateOnly CompletedOn) : ITodoClosed;

[Event("todo.abandoned")]
public partial record TodoAbandoned : ITodoClosed;

[Event("todo.stakeholder-notified-of-completion")]
public partial record StakeholderNotifiedOfTodoCompletion(string StakeholderEmail);
