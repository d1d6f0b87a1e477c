using System.Collections.Concurrent;
using Deeds.Postgres.Schema;
using Deeds.Storage;

namespace Deeds.Postgres.Reading;

/// <summary>The statement for a kind of range: $1 stream, $2 from, $3 to, $4 limit.</summary>
/// <remarks>The stream's id is found first, once; then its events come from one index in the order wanted, without a join or a sort.</remarks>
internal sealed class RangeSql(SqlNames names)
{
    private const string SelectRange = $$"""
        select {{EventRows.Columns}}
        from {schema}.events e
        where e.stream_id = (select id from {schema}.streams where name = $1)
          and e.version >= {from} and e.version <= {to}
        order by e.version {direction}
        limit $4
        """;

    private const string VersionOfEvent = "(select version from {schema}.events where event_id = {parameter} and stream_id = (select id from {schema}.streams where name = $1))";

    private const string FirstRecordedFrom = """
        coalesce((select version from {schema}.events
            where stream_id = (select id from {schema}.streams where name = $1) and recorded_at >= $2
            order by version limit 1), 2147483647)
        """;

    private const string LastBeforeAnyLater = """
        coalesce((select version - 1 from {schema}.events
            where stream_id = (select id from {schema}.streams where name = $1) and recorded_at > $3
            order by version limit 1), 2147483647)
        """;

    private readonly ConcurrentDictionary<(PointKind From, PointKind To, bool IsBackwards), string> _statements = new();

    public string For(StreamRange range) =>
        _statements.GetOrAdd((KindOf(range.From), KindOf(range.To), range.IsBackwards), static (kind, names) => names.In(Statement(kind)), names);

    public static PointKind KindOf(At at) => at switch
    {
        { EventId: not null } => PointKind.Event,
        { Moment: not null } => PointKind.Time,
        _ => PointKind.Version,
    };

    private static string Statement((PointKind From, PointKind To, bool IsBackwards) kind) => SelectRange
        .Replace("{from}", Bound(kind.From, "$2", FirstRecordedFrom), StringComparison.Ordinal)
        .Replace("{to}", Bound(kind.To, "$3", LastBeforeAnyLater), StringComparison.Ordinal)
        .Replace("{direction}", kind.IsBackwards ? "desc" : "asc", StringComparison.Ordinal);

    private static string Bound(PointKind kind, string parameter, string byTime) => kind switch
    {
        PointKind.Event => VersionOfEvent.Replace("{parameter}", parameter, StringComparison.Ordinal),
        PointKind.Time => byTime,
        _ => parameter,
    };
}
