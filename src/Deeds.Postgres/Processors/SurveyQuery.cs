using Deeds.Storage.Processors;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Processors;

/// <summary>Tells how processors stand, and which transactions readers may have to wait for, in one round trip and without waiting.</summary>
internal sealed class SurveyQuery(Database database)
{
    // Only the sequence knows of events that were removed by hand; a role that may not read it takes those that are there.
    private const string SelectHighest = """
        select now(), coalesce(max(position), 0), coalesce((
            select case when has_sequence_privilege(drawn, 'select') then pg_sequence_last_value(drawn) end
            from (select pg_get_serial_sequence('{schema}.events', 'position')::regclass) as known (drawn)), 0)
        from {schema}.events;
        """;

    // A look costs as many rows as the limit says, however far behind a processor is: the last row only tells that there are more.
    private const string SelectStandings = $$"""
        select {{ProcessorSql.Columns}}, asked.processor, known.claimed_until, seen.waiting, seen.has_more, seen.first_waiting, seen.first_recorded_at, seen.hole,
            (select count(*)::integer from {schema}.parked_streams parked where parked.processor = asked.processor),
            (select count(*) from {schema}.parked_events parked where parked.processor = asked.processor)
        from json_to_recordset(@asked) as asked (place integer, processor text, types text[], categories text[])
        left join {schema}.processors known on known.name = asked.processor
        cross join lateral (
            select count(*) filter (where row.wanted)::integer as waiting, count(*) filter (where row.number > @limit) > 0 as has_more,
                min(row.place) filter (where row.wanted) as first_waiting, min(row.before) filter (where row.place > row.before) as hole,
                (array_agg(row.recorded_at order by row.place) filter (where row.wanted))[1] as first_recorded_at
            from (
                select e.position as place, e.recorded_at, row_number() over (order by e.position) as number,
                    lag(e.position, 1, coalesce(known.position, 0)) over (order by e.position) + 1 as before,
                    row_number() over (order by e.position) <= @limit
                        and (asked.types is null or e.type = any(asked.types))
                        and (asked.categories is null or split_part((select s.name from {schema}.streams s where s.id = e.stream_id), '-', 1) = any(asked.categories)) as wanted
                from {schema}.events e
                where e.position > coalesce(known.position, 0)
                order by e.position
                limit @limit + 1
            ) row
        ) seen
        order by asked.place;
        """;

    // A prepared transaction holds its locks without a process; sessions of others show their state to members of pg_read_all_stats only.
    private const string SelectPending = """
        select l.pid, a.application_name, a.state, a.xact_start
        from pg_locks l
        left join pg_stat_activity a on a.pid = l.pid
        where l.locktype = 'relation' and l.relation = '{schema}.events'::regclass
          and l.database = (select oid from pg_database where datname = current_database())
          and l.mode = 'RowExclusiveLock' and l.granted
        order by a.xact_start nulls first
        limit 100
        """;

    private readonly string _sql = database.Names.In($"{SelectHighest}\n{SelectStandings}\n{SelectPending}");

    public async ValueTask<ProcessorSurvey> RunAsync(IReadOnlyList<ProcessorInterest> processors, int limit, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => Command(connection, processors, limit), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        var rows = reading.Rows;
        await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
        var (takenAt, highest, drawn) = (rows.GetFieldValue<DateTimeOffset>(0), new Position(rows.GetInt64(1)), new Position(rows.GetInt64(2)));

        var standings = new List<ProcessorStanding>(processors.Count);
        await rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            standings.Add(Standing(rows));

        var pending = new List<PendingAppend>();
        await rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            pending.Add(Pending(rows));
        return new(takenAt, highest, standings) { Drawn = drawn, Pending = pending };
    }

    private NpgsqlCommand Command(NpgsqlConnection connection, IReadOnlyList<ProcessorInterest> processors, int limit) => new(_sql, connection)
    {
        Parameters =
        {
            new NpgsqlParameter("asked", NpgsqlDbType.Json) { Value = InterestJson.Write(processors) },
            new NpgsqlParameter<int>("limit", limit),
        },
    };

    private static ProcessorStanding Standing(NpgsqlDataReader rows)
    {
        const int after = CheckpointRows.Next;
        return new(rows.IsDBNull(0) ? new(rows.GetString(after)) : CheckpointRows.Read(rows))
        {
            ClaimedUntil = rows.IsDBNull(after + 1) ? null : rows.GetFieldValue<DateTimeOffset>(after + 1),
            Waiting = rows.GetInt32(after + 2),
            HasMore = rows.GetBoolean(after + 3),
            FirstWaiting = PositionOf(rows, after + 4),
            FirstRecordedAt = rows.IsDBNull(after + 5) ? null : rows.GetFieldValue<DateTimeOffset>(after + 5),
            Hole = PositionOf(rows, after + 6),
            ParkedStreams = rows.GetInt32(after + 7),
            ParkedEvents = rows.GetInt64(after + 8),
        };
    }

    private static PendingAppend Pending(NpgsqlDataReader rows) => new()
    {
        ServerProcess = rows.IsDBNull(0) ? null : rows.GetInt32(0),
        Application = rows.IsDBNull(1) ? null : rows.GetString(1),
        State = rows.IsDBNull(2) ? null : rows.GetString(2),
        Since = rows.IsDBNull(3) ? null : rows.GetFieldValue<DateTimeOffset>(3),
    };

    private static Position? PositionOf(NpgsqlDataReader rows, int column) => rows.IsDBNull(column) ? null : new(rows.GetInt64(column));
}
