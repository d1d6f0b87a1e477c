using Deeds.Postgres.Schema;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>The statements that make and exchange tables beside live ones; each for a transaction of several.</summary>
internal sealed class SideTableSql(SqlNames names)
{
    // The same as for the schema: one creator at a time.
    private const string LimitAndTurn = "select set_config('lock_timeout', $1, true), pg_advisory_xact_lock(hashtext('deeds schema'))";

    // Not by to_regclass, which may remember a name from before the turn was waited for.
    private const string SelectExists = "select exists (select from pg_class where relname = $1 and relnamespace = to_regnamespace($2))";

    private const string SelectGrants = """
        select coalesce(string_agg(format('grant %s on {side} to %s', given.privilege_type, case given.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(given.grantee)) end), ';'), '')
        from pg_class live, aclexplode(live.relacl) given
        where live.oid = to_regclass($1) and given.grantee <> live.relowner
        """;

    private const string SelectDependents = """
        select coalesce(string_agg(distinct reading.ev_class::regclass::text, ', '), '')
        from pg_depend used join pg_rewrite reading on reading.oid = used.objid
        where used.classid = 'pg_rewrite'::regclass and used.refclassid = 'pg_class'::regclass and used.refobjid = to_regclass($1) and reading.ev_class <> used.refobjid
        """;

    private const string BeginAnew = """
        insert into {schema}.processors as known (name, claimed_until, epoch, mode, rebuild_started_at)
        values ($1, now(), 1, 'running', now())
        on conflict (name) do update set
            owner = null, epoch = known.epoch + 1, position = null, mode = 'running', failure = null,
            done = 0, progressed_at = null, caught_up_at = null, rebuild_started_at = excluded.rebuild_started_at
        """;

    // The row stays, and with it the count of epochs: none ever comes twice.
    private const string ForgetPosition = """
        update {schema}.processors
        set owner = null, epoch = epoch + 1, position = null, mode = 'running', failure = null,
            done = 0, progressed_at = null, caught_up_at = null, rebuild_started_at = null
        where name = $1
        """;

    private const string LockProcessors = "select name, position from {schema}.processors where name = any($1) order by name for update";

    // Each row as it stood before: the update sees the values of the statement's beginning.
    private const string ExchangeProcessors = """
        insert into {schema}.processors as known (name, claimed_until, epoch, position, mode, failure, done, progressed_at, caught_up_at)
        select moved.target, now(), 1, source.position,
            case when moved.target = $1 and live.mode = 'paused' then 'paused' else coalesce(source.mode, 'running') end,
            source.failure, coalesce(source.done, 0), source.progressed_at, source.caught_up_at
        from unnest($2::text[], $3::text[]) as moved (origin, target)
        left join {schema}.processors source on source.name = moved.origin collate "C"
        left join {schema}.processors live on live.name = $1 collate "C"
        on conflict (name) do update set
            owner = null, epoch = known.epoch + 1, position = excluded.position, mode = excluded.mode, failure = excluded.failure,
            done = excluded.done, progressed_at = excluded.progressed_at, caught_up_at = excluded.caught_up_at, rebuild_started_at = null
        """;

    private const string MoveWhatIsParked = """
        with moved as (update {schema}.parked_events set processor = $2 where processor = $1)
        update {schema}.parked_streams set processor = $2 where processor = $1
        """;

    private const string ForgetWhatIsParked = """
        with gone as (delete from {schema}.parked_events where processor = $1)
        delete from {schema}.parked_streams where processor = $1
        """;

    private readonly string _beginAnew = names.In(BeginAnew);
    private readonly string _forget = names.In(ForgetPosition);
    private readonly string _lockProcessors = names.In(LockProcessors);
    private readonly string _exchange = names.In(ExchangeProcessors);

    public static NpgsqlCommand Begin(TimeSpan lockTimeout) => new(LimitAndTurn) { Parameters = { Text($"{(int)lockTimeout.TotalMilliseconds}ms") } };

    public NpgsqlCommand Create(ProjectionTable side) => new(names.In(TableScripts.Create(TableShape.Of(side), names)));

    public NpgsqlCommand Drop(ProjectionTable table) => new($"drop table if exists {names.Table(table.Name)}");

    public NpgsqlCommand Exists(ProjectionTable table) => new(SelectExists) { Parameters = { Text(table.Name), Text(names.In("{tables}")) } };

    public NpgsqlCommand Grants(ProjectionTable side, ProjectionTable live) =>
        new(SelectGrants.Replace("{side}", names.Table(side.Name).Replace("%", "%%", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal), StringComparison.Ordinal)) { Parameters = { Text(names.Table(live.Name)) } };

    public NpgsqlCommand Dependents(ProjectionTable table) => new(SelectDependents) { Parameters = { Text(names.Table(table.Name)) } };

    public NpgsqlCommand BeginProcessor(ProjectionTable table) => new(_beginAnew) { Parameters = { Text(table.Name) } };

    public NpgsqlCommand ForgetProcessor(ProjectionTable table) => new(_forget) { Parameters = { Text(table.Name) } };

    public NpgsqlCommand LockTables(ProjectionTable live, ProjectionTable next) =>
        new($"lock table {names.Table(live.Name)}, {names.Table(next.Name)} in access exclusive mode");

    public NpgsqlCommand Lock(params IEnumerable<ProjectionTable> processors) => new(_lockProcessors) { Parameters = { Texts(processors) } };

    public NpgsqlCommand Exchange(TableSwap swap)
    {
        // A table that goes nowhere else leaves a processor without a position behind.
        var (origins, targets) = swap.Next == swap.Kept
            ? ((string[])[swap.Next.Name, swap.Live.Name], (string[])[swap.Live.Name, swap.Kept.Name])
            : ([swap.Next.Name, swap.Live.Name, ""], [swap.Live.Name, swap.Kept.Name, swap.Next.Name]);
        return new(_exchange) { Parameters = { Text(swap.Live.Name), new NpgsqlParameter<string[]> { TypedValue = origins }, new NpgsqlParameter<string[]> { TypedValue = targets } } };
    }

    /// <summary>Gives what one processor has parked to another; by way of no processor, where two exchange it.</summary>
    public NpgsqlCommand MoveParked(string from, string to) => new(names.In(MoveWhatIsParked)) { Parameters = { Text(from), Text(to) } };

    public NpgsqlCommand ForgetParked(ProjectionTable table) => new(names.In(ForgetWhatIsParked)) { Parameters = { Text(table.Name) } };

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static NpgsqlParameter<string[]> Texts(IEnumerable<ProjectionTable> tables) => new() { TypedValue = [.. tables.Select(table => table.Name)] };
}
