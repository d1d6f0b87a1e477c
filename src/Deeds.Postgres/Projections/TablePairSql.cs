using Deeds.Postgres.Schema;
using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Projections;

/// <summary>The statements that compare two tables.</summary>
internal sealed record TablePairSql(SqlNames Names, ProjectionTables Tables, ProjectionTable Live, ProjectionTable Side)
{
    // One statement, so that rows and positions are of one moment, and both tables stay for all that follow.
    public string Open => Names.In($$"""
        select
            (select position from {schema}.processors where name = $1),
            (select position from {schema}.processors where name = $2),
            (select count(*) from {{Names.Table(Live.Name)}}),
            (select true from {{Names.Table(Side.Name)}} limit 1)
        """);

    public string Differences => $"""
        select {string.Join(", ", Columns("live").Concat(Columns("side")))}, {Key("live")} is not null, {Key("side")} is not null
        from {Names.Table(Live.Name)} live full join {Names.Table(Side.Name)} side using ({string.Join(", ", KeyColumns)})
        where {string.Join(" or ", Enumerable.Range(0, Live.Columns.Count).Select(Differ))}
        order by {string.Join(", ", KeyColumns.Select(column => $"coalesce(live.{column}, side.{column})"))}
        """;

    private IEnumerable<string> KeyColumns => Live.Key.Select(place => SqlNames.Quoted(Live.Columns[place].Name));

    private string Key(string table) => $"{table}.{KeyColumns.First()}";

    private IEnumerable<string> Columns(string table) => Live.Columns.Select(column => $"{table}.{SqlNames.Quoted(column.Name)}");

    private string Differ(int place)
    {
        var column = SqlNames.Quoted(Live.Columns[place].Name);
        var cast = Live.Columns[place].Type == ColumnType.Json ? "::text" : "";
        return $"live.{column}{cast} is distinct from side.{column}{cast}";
    }
}
