using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Todo;

[Command(Creates = true)]
public partial record AddTodo([property: Required, StringLength(100)] string Id, [property: Required, StringLength(200)] string Title)
{
    public string? Description { get; init; }
    public DateOnly? DueDate { get; init; }
    [EmailAddress] public string? StakeholderEmail { get; init; }

    TodoAdded Decide(TodoItem todo) => new(Title, Description, DueDate, StakeholderEmail);
}

/// <summary>What can be done with a todo only while it is outstanding.</summary>
public abstract record ClosableTodo([property: Required] string Id)
{
    [Reject("The todo is completed.")]
    protected bool Completed(TodoItem todo) => todo.Status is TodoStatus.Completed;

    [Reject("The todo is abandoned.")]
    protected bool Abandoned(TodoItem todo) => todo.Status is TodoStatus.Abandoned;
}

[Command]
public partial record AmendTodo(string Id, [property: Required, StringLength(200)] string Title) : ClosableTodo(Id)
{
    public string? Description { get; init; }
    public DateOnly? DueDate { get; init; }
    [EmailAddress] public string? StakeholderEmail { get; init; }

    TodoAmended Decide(TodoItem todo) => new(Title, Description, DueDate, StakeholderEmail);
}

[Command]
public partial record CompleteTodo(string Id, DateOnly? CompletedOn = null) : ClosableTodo(Id)
{
    TodoCompleted Decide(TodoItem todo, TimeProvider clock) => new(todo.Title, CompletedOn ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}

[Command]
public partial record AbandonTodo(string Id) : ClosableTodo(Id)
{
    TodoAbandoned Decide(TodoItem todo) => new();
}
