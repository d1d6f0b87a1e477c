using Deeds.Storage;

namespace Deeds.Postgres.Schema;

/// <summary>The definition of a current-state table.</summary>
internal static class TableScripts
{
    public static string Create(StateTable table, SqlNames names) =>
        $"""
        create schema if not exists {names.In("{tables}")};

        create table if not exists {names.Of(table)} (
            {string.Join(",\n    ", Columns(table).Select(Definition))},
            primary key ({SqlNames.Quoted(table.KeyName)})
        );
        """;

    /// <summary>All columns as they stand in the database: the key, the version, the aggregate's own.</summary>
    public static IEnumerable<StateColumn> Columns(StateTable table) =>
    [
        new(table.KeyName, table.KeyType, IsNullable: false),
        new("version", ColumnType.Integer, IsNullable: false),
        .. table.Columns,
    ];

    // Keys are ordered like stream names: by code point, whatever the database's language.
    private static string Definition(StateColumn column, int index) =>
        SqlNames.Quoted(column.Name) + " " + ColumnTypes.NameOf(column.Type) +
        (index == 0 && column.Type == ColumnType.Text ? " collate \"C\"" : "") +
        (column.IsNullable ? "" : " not null");
}
