using Deeds.Postgres.Schema;

namespace Deeds.Postgres.Processors;

/// <summary>The statements of the table of processors; claims last by the database's clock.</summary>
internal sealed class ProcessorSql(SqlNames names)
{
    /// <summary>What has a row in <see cref="CommitWith"/> when the step may be written.</summary>
    public const string Gate = "held";

    /// <summary>The columns of a checkpoint, as <see cref="CheckpointRows"/> reads them.</summary>
    public const string Columns = "name, owner, epoch, position, mode, failure, done, progressed_at, caught_up_at, rebuild_started_at, declared, yields_at";

    private const string SelectOne = $"select {Columns} from {{schema}}.processors where name = $1";

    private const string SelectAll = $"select {Columns} from {{schema}}.processors order by name";

    private const string SelectClaim = $"select {Columns}, claimed_until - now() from {{schema}}.processors where name = $1";

    private const string TakeOrProlong = $"""
        insert into {"{schema}"}.processors as known (name, owner, claimed_until, epoch, mode)
        values ($1, $2, now() + $3, 1, 'running')
        on conflict (name) do update set
            owner = excluded.owner,
            claimed_until = excluded.claimed_until,
            epoch = known.epoch + (known.owner is distinct from excluded.owner)::integer,
            yields_at = case when known.owner = excluded.owner then known.yields_at end
        where known.owner is null or known.owner = excluded.owner or known.claimed_until <= now()
        returning {Columns}
        """;

    // Positions are drawn in order: what this process appends, once it has declared it, stands behind the last event there is now.
    private const string Add = $"""
        insert into {"{schema}"}.processors as known (name, claimed_until, epoch, mode, declared)
        values ($1, now(), 0, 'running', $3)
        on conflict (name) do update set
            declared = (select array_agg(distinct event collate "C" order by event collate "C") from unnest(known.declared || excluded.declared) as event),
            yields_at = coalesce(known.yields_at, case when known.owner <> $2 and not coalesce(known.declared @> excluded.declared, false) then (select coalesce(max(position), 0) from {"{schema}"}.events) end)
        returning {Columns}
        """;

    private const string GiveBack = "update {schema}.processors set owner = null where name = $1 and owner = $2 and epoch = $3";

    // A reader that waits at a hole is at an end as well, and has not caught up.
    private const string Write = $"""
        update {"{schema}"}.processors
        set position = $5, failure = $6, mode = case when $7 then 'stopped' else mode end, done = done + $8, progressed_at = now(),
            caught_up_at = coalesce(caught_up_at, case when $9 and $5 >= (select coalesce(max(position), 0) from {"{schema}"}.events) then now() end)
        where name = $1 and owner = $2 and epoch = $3 and position is not distinct from $4 and (yields_at is null or $5 <= yields_at and not $10)
        returning {Columns}
        """;

    private const string Apply = $"""
        insert into {"{schema}"}.processors as known (name, claimed_until, epoch, mode)
        values ($1, now(), 0, case $2 when 'pause' then 'paused' else 'running' end)
        on conflict (name) do update set
            mode = case
                when $2 = 'pause' and known.mode = 'running' then 'paused'
                when $2 = 'resume' and known.mode = 'paused' then 'running'
                when $2 = 'retry' and known.mode = 'stopped' then 'running'
                else known.mode
            end,
            failure = case when $2 <> 'retry' then known.failure end,
            declared = case when $2 <> 'withdraw' then known.declared end,
            yields_at = case when $2 <> 'withdraw' then known.yields_at end
        returning {Columns}
        """;

    private const string LeaveOut = $"""
        with stopped (processor, cause) as (
            select name, failure from {"{schema}"}.processors where name = $1 and mode = 'stopped' and failure is not null for update
        ), told as (
            insert into {"{schema}"}.omitted_events (processor, stream, position, event_id, event_name, reason, decided_by, decided_at)
            select processor, cause ->> 'stream', (cause ->> 'position')::bigint, (cause ->> 'eventId')::uuid, cause ->> 'event', $2, $3, $4 from stopped
        )
        update {"{schema}"}.processors
        set mode = 'running', position = (cause ->> 'position')::bigint, failure = null
        from stopped where name = processor
        returning {Columns}
        """;

    // A step that is under way has an earlier epoch, and writes nothing; what was parked comes again in its place.
    private const string BeginAnew = $"""
        with unparked as (delete from {"{schema}"}.parked_events where processor = $1), freed as (delete from {"{schema}"}.parked_streams where processor = $1)
        insert into {"{schema}"}.processors as known (name, claimed_until, epoch, mode)
        values ($1, now(), 1, 'running')
        on conflict (name) do update set
            owner = null,
            epoch = known.epoch + 1,
            position = null,
            failure = null,
            caught_up_at = null,
            mode = case known.mode when 'stopped' then 'running' else known.mode end
        returning {Columns}
        """;

    // They end with the transaction, so nothing is left behind in a session of the pool.
    private const string LimitTransaction = """
        select set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true),
            set_config('lock_timeout', $2, true)
        """;

    // What a crash of the server takes back with its position is done again: nobody need wait for the disk.
    private const string LimitTransactionWithoutFlush = $"{LimitTransaction}, set_config('synchronous_commit', 'off', true)";

    public string Find { get; } = names.In(SelectOne);

    public string List { get; } = names.In(SelectAll);

    public string FindClaim { get; } = names.In(SelectClaim);

    public string Claim { get; } = names.In(TakeOrProlong);

    public string Declare { get; } = names.In(Add);

    public string Release { get; } = names.In(GiveBack);

    public string Commit { get; } = names.In(Write);

    public string Reset { get; } = names.In(BeginAnew);

    public string Direct { get; } = names.In(Apply);

    public string Skip { get; } = names.In(LeaveOut);

    /// <summary>Writes a step and rows with it, or neither.</summary>
    /// <param name="rows">The parts of the statement that write the rows.</param>
    public string CommitWith(string rows) => $"with {Gate} as (\n{Commit}\n){rows}\nselect {Columns} from {Gate}";

    public static string Limit(bool flushes) => flushes ? LimitTransaction : LimitTransactionWithoutFlush;
}
