using System.ComponentModel.DataAnnotations;

namespace Deeds.Tests.Todos.NewerLists;

/// <summary>The list of a later deployment, with another column.</summary>
[Projection("outstanding_todos", Version = 2)]
public partial record OutstandingTodo([property: Key] int TodoId, string Title, int Words)
{
    private static OutstandingTodo On(TodoAdded added, EventMetadata metadata) => new(metadata.StreamKey.As<int>(), added.Title, added.Title.Split(' ').Length);

    private OutstandingTodo? On(ITodoEnded ended) => null;
}
