using Deeds.Postgres.Schema;

namespace Deeds.Postgres.Processors;

/// <summary>The statements of what processors have parked: of a stream ($1 processor, $2 stream) or of all; and of what was left out.</summary>
internal sealed class ParkingSql(SqlNames names)
{
    private const string Event = "position, event_id, event_name";
    private const string OfStream = "processor = $1 and stream = $2";
    private const string Omit = "insert into {schema}.omitted_events (processor, stream, position, event_id, event_name, reason, decided_by, decided_at)";

    private const string SelectStreams = $$"""
        select s.stream, e.position, e.event_id, e.event_name, e.events, s.failure, s.is_retried
        from {schema}.parked_streams s
        cross join lateral (
            select {{Event}}, (select count(*) from {schema}.parked_events all_of where all_of.processor = s.processor and all_of.stream = s.stream) as events
            from {schema}.parked_events f
            where f.processor = s.processor and f.stream = s.stream
            order by f.position
            limit 1
        ) e
        where s.processor = $1
        order by e.position
        """;

    private const string SelectEvents = $$"""select stream, {{Event}} from {schema}.parked_events where {{OfStream}} order by position limit $3""";

    private const string SelectOmitted = $$"""
        select stream, {{Event}}, reason, decided_by, decided_at from {schema}.omitted_events where processor = $1 order by number
        """;

    // Every commit of a step takes this lock first as well: whoever comes second sees what the first has written.
    private const string LockProcessor = "select from {schema}.processors where name = $1 for update";

    private const string AskForRetry = $$"""
        with asked as (update {schema}.parked_streams set is_retried = true where {{OfStream}} returning processor)
        update {schema}.processors set epoch = epoch + 1 from asked where name = processor returning name
        """;

    private const string LeaveFirstOut = $$"""
        with gone as (
            delete from {schema}.parked_events
            where {{OfStream}} and position = (select min(position) from {schema}.parked_events where {{OfStream}})
            returning *
        ), told as (
            {{Omit}} select processor, stream, {{Event}}, $3, $4, $5 from gone
        ), asked as (
            update {schema}.parked_streams set is_retried = true where {{OfStream}}
            and exists (select from {schema}.parked_events e, gone where e.processor = $1 and e.stream = $2 and e.position > gone.position)
        ), freed as (
            delete from {schema}.parked_streams where {{OfStream}}
            and not exists (select from {schema}.parked_events e, gone where e.processor = $1 and e.stream = $2 and e.position > gone.position)
        ), raised as (
            update {schema}.processors set epoch = epoch + 1 from gone where name = gone.processor
        )
        select stream, {{Event}} from gone
        """;

    private const string LeaveAllOut = $$"""
        with gone as (
            delete from {schema}.parked_events where {{OfStream}} returning *
        ), told as (
            {{Omit}} select processor, stream, {{Event}}, $3, $4, $5 from gone order by position
        ), freed as (
            delete from {schema}.parked_streams where {{OfStream}}
        ), raised as (
            update {schema}.processors set epoch = epoch + 1 where name = $1 and exists (select from gone)
        )
        select count(*) from gone
        """;

    public string List { get; } = names.In(SelectStreams);

    public string Events { get; } = names.In(SelectEvents);

    public string Omitted { get; } = names.In(SelectOmitted);

    public string Lock { get; } = names.In(LockProcessor);

    public string Retry { get; } = names.In(AskForRetry);

    public string Skip { get; } = names.In(LeaveFirstOut);

    public string Purge { get; } = names.In(LeaveAllOut);
}
