using System.ComponentModel.DataAnnotations;

namespace Deeds.Tests.Todos.Lists;

[Projection("outstanding_todos")]
public partial record OutstandingTodo([property: Key] int TodoId, [property: Index] string Title, DateTimeOffset Since)
{
    public string? Label { get; init; }

    private static OutstandingTodo On(TodoAdded added, EventMetadata metadata) => added.Title is "poison"
        ? throw new InvalidOperationException("such a todo cannot be listed")
        : new(metadata.StreamKey.As<int>(), added.Title, metadata.RecordedAt);

    private OutstandingTodo On(TodoLabelled labelled) => labelled.Label is "moved" ? this with { TodoId = TodoId + 1 } : this with { Label = labelled.Label };

    private OutstandingTodo? On(ITodoEnded ended) => null;
}

[Projection("todos_per_stakeholder")]
public partial record StakeholderTodos([property: Key] string Stakeholder, int Count)
{
    private static string KeyOf(TodoAdded added) => added.Stakeholder ?? "nobody";

    private static StakeholderTodos On(StakeholderTodos? row, TodoAdded added) => new(KeyOf(added), (row?.Count ?? 0) + 1);
}

public enum TodoSize
{
    Small,
    Large,
}

[Projection("sizes_per_day"), Index(nameof(Size), nameof(Days))]
public partial record SizeOfDay
{
    [Key]
    public TodoSize Size { get; init; }

    [Key]
    public DateOnly Day { get; init; }

    public byte Todos { get; init; }

    public decimal? Average { get; init; }

    public IReadOnlyList<string> Days { get; init; } = [];

    private static (TodoSize, DateOnly) KeyOf(TodoCounted counted, EventMetadata metadata) =>
        (counted.Words > 2 ? TodoSize.Large : TodoSize.Small, DateOnly.FromDateTime(metadata.RecordedAt.UtcDateTime));

    private static SizeOfDay On(SizeOfDay? row, TodoCounted counted, EventMetadata metadata)
    {
        var (size, day) = KeyOf(counted, metadata);
        var todos = (byte)((row?.Todos ?? 0) + 1);
        return new() { Size = size, Day = day, Todos = todos, Average = (((row?.Average ?? 0) * (todos - 1)) + counted.Words) / todos, Days = [.. row?.Days ?? [], metadata.Stream.Value] };
    }
}

[Projection("todo_titles", InTransaction = true)]
public partial record TodoTitle([property: Key] string Title, int TodoId)
{
    private static TodoTitle On(TodoTitle? row, TodoAdded added, EventMetadata metadata) =>
        row is null || added.Title is not "unique" ? new(added.Title, metadata.StreamKey.As<int>()) : throw new InvalidOperationException("there is one already");
}
