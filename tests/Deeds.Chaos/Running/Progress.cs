using Dapper;
using Npgsql;

namespace Deeds.Chaos.Running;

/// <summary>How far the processors have come, asked of the database.</summary>
internal sealed class Progress(NpgsqlConnection connection, string schema)
{
    private const int Processors = 5;

    // One statement, one moment: what a reactor emits is committed before its position is, so nothing is under way behind the last event.
    private const string CaughtUp = """
        select count(*) = @Processors and coalesce(min(p.position) >= max(e.head), false) and bool_and(p.failure is null)
        from {schema}.processors p, (select coalesce(max(position), 0) as head from {schema}.events) e
        """;

    private const string Lines = "select name || ' at ' || coalesce(position::text, '-') || ' ' || mode || ' ' || coalesce(failure ->> 'cause', '') from {schema}.processors order by name";

    public Task<bool> IsCaughtUpAsync() => connection.ExecuteScalarAsync<bool>(In(CaughtUp), new { Processors });

    public async Task<string> TextAsync() => string.Join("; ", await connection.QueryAsync<string>(In(Lines)));

    private string In(string sql) => sql.Replace("{schema}", schema, StringComparison.Ordinal);
}
