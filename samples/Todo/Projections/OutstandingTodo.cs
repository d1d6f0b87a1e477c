using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Todo.Projections;

/// <summary>What is still to be done.</summary>
[Projection("outstanding_todos")]
public partial record OutstandingTodo([property: Key] string Id, string Title)
{
    public string? Description { get; init; }
    public DateOnly? DueDate { get; init; }
    public string? StakeholderEmail { get; init; }

    static OutstandingTodo On(ITodoDescribed todo, EventMetadata metadata) => new(metadata.StreamKey.Value, todo.Title)
    {
        Description = todo.Description,
        DueDate = todo.DueDate,
        StakeholderEmail = todo.StakeholderEmail,
    };

    OutstandingTodo? On(ITodoClosed closed) => null;
}
