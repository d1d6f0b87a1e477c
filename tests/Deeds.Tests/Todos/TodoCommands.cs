namespace Deeds.Tests.Todos;

[Command(Creates = true)]
public partial record AddTodo(int TodoId, string Title, string? Stakeholder = null)
{
    private TodoAdded Decide(Todo todo) => new(Title, Stakeholder);
}

[Command]
public partial record CompleteTodo(int TodoId)
{
    [Reject("The todo has ended.")]
    private bool Ended(Todo todo) => todo.IsEnded;

    private TodoCompleted Decide(Todo todo) => new();
}

[Command]
public partial record AbandonTodo(int TodoId)
{
    [Reject("The todo has ended.")]
    private bool Ended(Todo todo) => todo.IsEnded;

    private TodoAbandoned Decide(Todo todo) => new();
}
