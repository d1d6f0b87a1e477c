namespace Deeds.Storage.Projections;

/// <summary>The table a projection is kept in.</summary>
/// <param name="Name">The table's name, snake_case.</param>
/// <param name="Columns">The columns, in the order of the record's properties.</param>
/// <param name="Key">The places of the key columns among them, in the key's order; at least one.</param>
public sealed record ProjectionTable(string Name, IReadOnlyList<ProjectionColumn> Columns, IReadOnlyList<int> Key)
{
    internal const string SideEnding = "__rebuild";

    private const string KeptEnding = "__old";

    /// <summary>The indexes besides the key.</summary>
    public IReadOnlyList<ProjectionIndex> Indexes { get; init; } = [];

    /// <summary>The table that a rebuild fills beside this one.</summary>
    public ProjectionTable Side => this with { Name = Name + SideEnding };

    /// <summary>The table that this one was before a rebuild took its place.</summary>
    public ProjectionTable Kept => this with { Name = Name + KeptEnding };

    /// <summary>True for a table that is kept beside a live one; only these are ever dropped.</summary>
    public bool IsBesideLive => Name.EndsWith(SideEnding, StringComparison.Ordinal) || Name.EndsWith(KeptEnding, StringComparison.Ordinal);

    /// <summary>Refuses a table that is not kept beside a live one.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public void CheckIsBesideLive()
    {
        if (!IsBesideLive)
            throw new InvalidOperationException($"The table {Name} is kept beside no other and is not dropped.");
    }

    /// <summary>The key of a row.</summary>
    /// <param name="values">A value per column.</param>
    public RowKey KeyIn(IReadOnlyList<object?> values)
    {
        var key = new object[Key.Count];
        for (var index = 0; index < key.Length; index++)
            key[index] = values[Key[index]] ?? throw new DeedsException("DEED0570", $"A row of {Name} has no {Columns[Key[index]].Name}, which is part of its key. Give the property a value.");
        return RowKey.Of(key);
    }
}
