using System.Text;
using Deeds.Postgres.Schema;
using Deeds.Storage.Processors;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Processors;

/// <summary>The parts of a step's statement that park events and work parked ones off; $1 is the processor.</summary>
internal sealed class ParkingParts(SqlNames names)
{
    /// <summary>The parts, each bound to the gate; their parameters follow those that are there.</summary>
    public string Write(ProcessorCommit commit, NpgsqlParameterCollection parameters)
    {
        var parts = new StringBuilder();
        if (commit.Unparked is { } done)
            parts.Append(Unpark(done, parameters));
        if (commit.ParkedFor is { } failure)
            parts.Append(Cause(failure, parameters));
        if (commit.Parks.Count > 0)
            parts.Append(Park(commit.Parks, parameters));
        return names.In(parts.ToString());
    }

    // The parts of a statement do not see what the others do: what is left is asked for as it was before.
    private static string Unpark(ParkedProgress done, NpgsqlParameterCollection parameters)
    {
        var (stream, through) = (parameters.Count + 1, parameters.Count + 2);
        parameters.Add(new NpgsqlParameter<string> { TypedValue = done.Stream.Value });
        parameters.Add(new NpgsqlParameter<long> { TypedValue = done.Through.ToInt64() });
        return $$"""
            , unparked as (
                delete from {schema}.parked_events using {{ProcessorSql.Gate}}
                where processor = $1 and stream = ${{stream}} and parked_events.position <= ${{through}}
            ), freed as (
                delete from {schema}.parked_streams using {{ProcessorSql.Gate}} where processor = $1 and stream = ${{stream}}
                and not exists (select from {schema}.parked_events e where e.processor = $1 and e.stream = ${{stream}} and e.position > ${{through}})
            )
            """;
    }

    private static string Cause(ProcessorFailure failure, NpgsqlParameterCollection parameters)
    {
        var (stream, cause) = (parameters.Count + 1, parameters.Count + 2);
        parameters.Add(new NpgsqlParameter<string> { TypedValue = failure.Stream.Value });
        parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Json, Value = FailureJson.Write(failure) });
        return $$"""
            , caused as (
                insert into {schema}.parked_streams (processor, stream, failure)
                select $1, ${{stream}}, ${{cause}} from {{ProcessorSql.Gate}}
                on conflict (processor, stream) do update set failure = excluded.failure, is_retried = false
            )
            """;
    }

    private static string Park(IReadOnlyList<ParkedEvent> events, NpgsqlParameterCollection parameters)
    {
        var first = parameters.Count + 1;
        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. events.Select(parked => parked.Stream.Value)] });
        parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. events.Select(parked => parked.Position.ToInt64())] });
        parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. events.Select(parked => parked.EventId)] });
        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. events.Select(parked => parked.EventName)] });
        return $$"""
            , parked as (
                insert into {schema}.parked_events (processor, stream, position, event_id, event_name)
                select $1, given.* from {{ProcessorSql.Gate}}, unnest(${{first}}::text[], ${{first + 1}}::bigint[], ${{first + 2}}::uuid[], ${{first + 3}}::text[]) as given
                on conflict do nothing
            )
            """;
    }
}
