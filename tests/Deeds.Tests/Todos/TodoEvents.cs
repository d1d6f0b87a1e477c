namespace Deeds.Tests.Todos;

[Event("todo.added")]
public partial record TodoAdded(string Title, string? Stakeholder);

/// <summary>What events have in common that end a todo.</summary>
public interface ITodoEnded;

[Event("todo.completed")]
public partial record TodoCompleted : ITodoEnded;

[Event("todo.abandoned")]
public partial record TodoAbandoned : ITodoEnded;

[Event("todo.stakeholder-notified")]
public partial record StakeholderNotified(string Address);

[Event("todo.labelled")]
public partial record TodoLabelled(string Label);

[Event("todo.counted")]
public partial record TodoCounted(int Words);
