using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Schema;

/// <summary>The definition of a table that an application declares.</summary>
internal static class TableScripts
{
    public static string Create(TableShape table, SqlNames names) => string.Join("\n\n",
    [
        $"""
        create schema if not exists {names.In("{tables}")};

        create table if not exists {names.Of(table)} (
            {string.Join(",\n    ", table.Columns.Select(Definition))},
            primary key ({Listed(table.Key)})
        );
        """,
        .. table.Indexes.Select(index => Create(index, table, names)),
    ]);

    private static string Create(ProjectionIndex index, TableShape table, SqlNames names) =>
        $"create {(index.IsUnique ? "unique index" : "index")} if not exists {SqlNames.Quoted(IndexNames.Of(table.Name, index))} on {names.Of(table)} ({Listed(index.Columns)});";

    private static string Definition(ColumnShape column) =>
        SqlNames.Quoted(column.Name) + " " + column.TypeName +
        (column is { IsOrdinal: true, Type: ColumnType.Text } ? " collate \"C\"" : "") +
        (column.IsNullable ? "" : " not null");

    private static string Listed(IEnumerable<string> columns) => string.Join(", ", columns.Select(SqlNames.Quoted));
}
