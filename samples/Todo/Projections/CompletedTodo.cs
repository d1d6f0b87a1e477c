using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Todo.Projections;

/// <summary>What is done, and since when.</summary>
[Projection("completed_todos")]
public partial record CompletedTodo([property: Key] string Id, string Title, [property: Index] DateOnly CompletedOn)
{
    static CompletedTodo On(TodoCompleted completed, EventMetadata metadata) => new(metadata.StreamKey.Value, completed.Title, completed.CompletedOn);
}
