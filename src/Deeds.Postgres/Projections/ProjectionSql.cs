using Deeds.Postgres.Schema;
using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Projections;

/// <summary>The statements of one projection's table; many rows at a time, a parameter per column.</summary>
internal sealed class ProjectionSql
{
    private readonly ProjectionTable _table;
    private readonly string _name;
    private readonly string[] _columns;
    private readonly string[] _key;

    public ProjectionSql(ProjectionTable table, SqlNames names)
    {
        _table = table;
        _name = names.Table(table.Name);
        _columns = [.. table.Columns.Select(column => SqlNames.Quoted(column.Name))];
        _key = [.. table.Key.Select(place => _columns[place])];
        Load = $"""
            select wanted.number, {string.Join(", ", _columns.Select(column => $"kept.{column}"))}
            from {Keys(1)} with ordinality as wanted ({KeyNames()}, number)
            join {_name} kept on {KeysAre("wanted")}
            """;
    }

    /// <summary>The rows of some keys, each with the number of its key.</summary>
    public string Load { get; }

    public string Columns => string.Join(", ", _columns);

    public string Name => _name;

    public string KeyOrder => string.Join(", ", _key);

    public int ParametersToWrite => _columns.Length;

    /// <summary>Writes rows, once for each row of a gate.</summary>
    public string Upsert(string gate, int firstParameter) =>
        $"""
        insert into {_name} ({Columns})
        select given.* from {gate}, unnest({Parameters(firstParameter, Enumerable.Range(0, _columns.Length))}) as given
        on conflict ({KeyOrder}) do {(_columns.Length == _key.Length ? "nothing" : $"update set {string.Join(", ", _columns.Except(_key).Select(column => $"{column} = excluded.{column}"))}")}
        """;

    /// <summary>Removes the rows of some keys, if a gate has a row.</summary>
    public string Delete(string gate, int firstParameter) =>
        $"delete from {_name} kept using {gate}, {Keys(firstParameter)} as gone ({KeyNames()}) where {KeysAre("gone")}";

    public string Column(int place) => _table.Columns[place].Type == ColumnType.Json ? $"{_columns[place]}::text collate \"C\"" : _columns[place];

    private string Keys(int firstParameter) => $"unnest({Parameters(firstParameter, _table.Key)})";

    private string KeyNames() => string.Join(", ", _key.Select((_, index) => $"key{index}"));

    // What comes from a parameter has the database's collation, and the column another: without a word about it they cannot be compared.
    private string KeysAre(string keys) => string.Join(" and ", _table.Key.Select((place, index) =>
        $"kept.{_columns[place]} = {keys}.key{index}{(_table.Columns[place].Type == ColumnType.Text ? " collate \"C\"" : "")}"));

    private string Parameters(int first, IEnumerable<int> places) =>
        string.Join(", ", places.Select((place, index) => $"${first + index}::{ColumnTypes.NameOf(_table.Columns[place].Type)}[]"));
}
