using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Todo.Projections;

/// <summary>What is still to be done by a certain day.</summary>
[Projection("scheduled_todos")]
public partial record ScheduledTodo([property: Key] string Id, string Title, [property: Index] DateOnly DueDate)
{
    static ScheduledTodo? On(ITodoDescribed todo, EventMetadata metadata) =>
        todo.DueDate is { } dueDate ? new(metadata.StreamKey.Value, todo.Title, dueDate) : null;

    ScheduledTodo? On(ITodoClosed closed) => null;
}
