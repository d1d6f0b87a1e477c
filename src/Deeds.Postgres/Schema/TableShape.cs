using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Schema;

/// <summary>A table as it is to stand in the database, whatever it is for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is, for people.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Key">The names of its key columns.</param>
internal sealed record TableShape(string Name, string Kind, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key)
{
    public IReadOnlyList<ProjectionIndex> Indexes { get; init; } = [];

    /// <summary>The processor that fills it; null when that is the append.</summary>
    public string? Processor { get; init; }

    /// <summary>How its rows come back when it was dropped.</summary>
    public required string Recovery { get; init; }

    public static TableShape Of(StateTable table) => new(
        table.Name,
        "current-state table",
        [
            // Keys are ordered like stream names: by code point, whatever the database's language.
            new(table.KeyName, table.KeyType, IsNullable: false, IsOrdinal: true),
            new("version", ColumnType.Integer, IsNullable: false, IsOrdinal: false),
            .. table.Columns.Select(column => new ColumnShape(column.Name, column.Type, column.IsNullable, IsOrdinal: false)),
        ],
        [table.KeyName])
    {
        Recovery = "or drop the table: its rows come back from the events",
    };

    // Queries of projections compare text ordinally, and are to find it in an index.
    public static TableShape Of(ProjectionTable table) => new(
        table.Name,
        "projection table",
        [.. table.Columns.Select(column => new ColumnShape(column.Name, column.Type, column.IsNullable, IsOrdinal: true) { TypeName = ColumnTypes.NameOf(column) })],
        [.. table.Key.Select(place => table.Columns[place].Name)])
    {
        Indexes = table.Indexes,
        Processor = table.Name,
        Recovery = "or raise the projection's version, as in [Projection(\"orders\", Version = 2)]: it fills a table of its own beside this one, which older processes go on using. ProjectionRebuilds, asked from a program without a host, exchanges this one",
    };
}
