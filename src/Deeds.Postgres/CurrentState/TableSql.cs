using Deeds.Postgres.Schema;
using Deeds.Storage;

namespace Deeds.Postgres.CurrentState;

/// <summary>The statements of one current-state table.</summary>
internal sealed class TableSql
{
    private readonly string _name;
    private readonly string _key;
    private readonly string _columns;
    private readonly string _updates;
    private readonly int _count;
    private readonly SqlNames _names;

    public TableSql(StateTable table, SqlNames names)
    {
        string[] columns = [.. TableShape.Of(table).Columns.Select(column => SqlNames.Quoted(column.Name))];
        _name = names.Of(table);
        _key = columns[0];
        _columns = string.Join(", ", columns);
        _updates = string.Join(", ", columns.Skip(1).Select(column => $"{column} = excluded.{column}"));
        _count = columns.Length;
        _names = names;
    }

    public string SelectAll => $"select {_columns} from {_name} order by {_key}";

    public string SelectOne => $"select {_columns} from {_name} where {_key} = $1";

    // The row is locked first: a stream created meanwhile is either seen by the second statement or waits to write its own row.
    public string LockOne => $"select 1 from {_name} where {_key} = $1 for update";

    public string DeleteWithoutStream => _names.In($"delete from {_name} where {_key} = $1 and not exists (select from {{schema}}.streams where name = $2)");

    /// <summary>Takes the stream's name and version as $1 and $2, and the row from $3 on.</summary>
    public string Rewrite => _names.In(
        $$"""
        with gate as (select id from {schema}.streams where name = $1 and version = $2 for update)
        {{Upsert(firstParameter: 3)}}
        """);

    /// <summary>Writes a row for every row of <c>gate</c>: the stream that let the append pass, or none.</summary>
    public string Upsert(int firstParameter) =>
        $"""
        insert into {_name} ({_columns})
        select {string.Join(", ", Enumerable.Range(firstParameter, _count).Select(number => $"${number}"))} from gate
        on conflict ({_key}) do update set {_updates}
        """;
}
