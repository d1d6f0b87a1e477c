namespace Deeds.Storage.Projections;

/// <summary>The table a projection is kept in.</summary>
/// <param name="Name">The table's name, snake_case.</param>
/// <param name="Columns">The columns, in the order of the record's properties.</param>
/// <param name="Key">The places of the key columns among them, in the key's order; at least one.</param>
public sealed record ProjectionTable(string Name, IReadOnlyList<ProjectionColumn> Columns, IReadOnlyList<int> Key)
{
    /// <summary>The indexes besides the key.</summary>
    public IReadOnlyList<ProjectionIndex> Indexes { get; init; } = [];

    /// <summary>The key of a row.</summary>
    /// <param name="values">A value per column.</param>
    public RowKey KeyIn(IReadOnlyList<object?> values) => RowKey.Of([.. Key.Select(place => values[place] ?? throw new DeedsException("DEED0570", $"A row of {Name} has no {Columns[place].Name}, which is part of its key. Give the property a value."))]);
}
