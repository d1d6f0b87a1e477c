using System.Collections.Concurrent;
using Deeds.Postgres.CurrentState;
using Deeds.Postgres.Schema;
using Deeds.Storage;

namespace Deeds.Postgres.Appending;

/// <summary>One statement per kind of expectation: the stream's row is the gate, and the events follow only through it.</summary>
/// <remarks>The gate comes before the positions, so that a refused append draws none and positions follow versions within a stream.</remarks>
internal sealed class AppendSql(SqlNames names, StateRowStore rows)
{
    /// <summary>The first parameter of a current-state row.</summary>
    private const int FirstRowParameter = 10;

    private const string CreateStream = """
        insert into {schema}.streams (name, version) values ($1, $2)
        on conflict (name) do nothing
        returning id, 0 as base
        """;

    private const string GrowExactly = """
        update {schema}.streams set version = version + $2
        where name = $1 and version = $3
        returning id, version - $2 as base
        """;

    private const string GrowExisting = """
        update {schema}.streams set version = version + $2
        where name = $1
        returning id, version - $2 as base
        """;

    private const string CreateOrGrow = """
        insert into {schema}.streams as known (name, version) values ($1, $2)
        on conflict (name) do update set version = known.version + excluded.version
        returning id, version - $2 as base
        """;

    private const string StoreThroughGate = """
        with gate as (
        {gate}
        ), stored as (
            insert into {schema}.events (stream_id, version, event_id, type, schema_version, recorded_at, data, metadata)
            select gate.id, gate.base + e.number, e.event_id, e.type, e.schema_version, e.recorded_at, e.data, e.metadata
            from gate, unnest($4::uuid[], $5::text[], $6::integer[], $7::timestamptz[], $8::json[], $9::json[])
                with ordinality as e (event_id, type, schema_version, recorded_at, data, metadata, number)
            order by e.number
            returning position, version
        ){row}
        select position, version from stored order by version
        """;

    private readonly string _noStream = Statement(CreateStream, "", names);
    private readonly string _exactly = Statement(GrowExactly, "", names);
    private readonly string _exists = Statement(GrowExisting, "", names);
    private readonly string _any = Statement(CreateOrGrow, "", names);
    private readonly ConcurrentDictionary<StateTable, (string NoStream, string Exactly)> _withRow = new();

    public string For(StreamAppend append)
    {
        if (append.State is { Table: var table })
        {
            var withRow = _withRow.GetOrAdd(table, WithRow);
            return append.Expected == Expectation.NoStream ? withRow.NoStream : withRow.Exactly;
        }

        return append.Expected switch
        {
            { Version: 0 } => _noStream,
            { Version: not null } => _exactly,
            var expected when expected == Expectation.Exists => _exists,
            _ => _any,
        };
    }

    private (string NoStream, string Exactly) WithRow(StateTable table)
    {
        var row = $", row as (\n{rows.SqlOf(table).Upsert(FirstRowParameter)}\n)";
        return (Statement(CreateStream, row, names), Statement(GrowExactly, row, names));
    }

    private static string Statement(string gate, string row, SqlNames names) =>
        names.In(StoreThroughGate.Replace("{gate}", gate, StringComparison.Ordinal).Replace("{row}", row, StringComparison.Ordinal));
}
