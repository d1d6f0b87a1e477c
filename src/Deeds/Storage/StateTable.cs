namespace Deeds.Storage;

/// <summary>A table that keeps one row of current state per stream of a category.</summary>
/// <remarks>Besides its columns it has the key column (<see cref="KeyName"/>, primary key) and <c>version integer not null</c>.</remarks>
/// <param name="Name">The table's name, snake_case.</param>
/// <param name="Category">The category of the streams it mirrors.</param>
/// <param name="KeyType">The type of the key column: uuid, bigint or text.</param>
/// <param name="Columns">The other columns, in the order of the aggregate's properties.</param>
public sealed record StateTable(string Name, string Category, ColumnType KeyType, IReadOnlyList<StateColumn> Columns)
{
    /// <summary>The name of the key column: the category in snake_case with <c>_id</c>.</summary>
    public string KeyName => Category.Replace('.', '_') + "_id";
}
