using System.Runtime.CompilerServices;
using Deeds.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Reading;

/// <summary>Reads streams, row by row as they arrive.</summary>
internal sealed class StreamQueries(Database database, EventRows rows)
{
    private const string SelectIsKnown = """
        select 1 from {schema}.events
        where event_id = $2 and stream_id = (select id from {schema}.streams where name = $1)
        """;

    private readonly RangeSql _ranges = new(database.Names);
    private readonly string _selectIsKnown = database.Names.In(SelectIsKnown);

    public async IAsyncEnumerable<StoredEvent> ReadAsync(StreamId stream, StreamRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => Command(connection, stream, range), cancellationToken).ConfigureAwait(false);
        var isEmpty = true;
        await using (reading.ConfigureAwait(false))
        {
            while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                isEmpty = false;
                yield return rows.Read(reading.Rows, stream);
            }
        }

        // An event that is not in the stream makes the range empty; only then is it worth a question.
        if (isEmpty)
            await CheckEventsAsync(stream, range, cancellationToken).ConfigureAwait(false);
    }

    private NpgsqlCommand Command(NpgsqlConnection connection, StreamId stream, StreamRange range)
    {
        var command = new NpgsqlCommand(_ranges.For(range), connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = stream.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(Point(range.From, 0, isStart: true));
        command.Parameters.Add(Point(range.To, int.MaxValue, isStart: false));
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = range.Limit > 0 ? range.Limit : long.MaxValue });
        return command;
    }

    private static NpgsqlParameter Point(At at, int otherwise, bool isStart) => at switch
    {
        { EventId: { } id } => new NpgsqlParameter<Guid> { TypedValue = id },
        { Moment: { } time } => new NpgsqlParameter<DateTimeOffset> { TypedValue = Microseconds(time, isStart) },
        _ => new NpgsqlParameter<int> { TypedValue = at.VersionNumber ?? otherwise },
    };

    // The database knows no smaller unit: what begins within a microsecond begins with the next one, what ends in it ends with it.
    private static DateTimeOffset Microseconds(DateTimeOffset time, bool isStart)
    {
        var rest = time.UtcTicks % TimeSpan.TicksPerMicrosecond;
        var floor = new DateTimeOffset(time.UtcTicks - rest, TimeSpan.Zero);
        return isStart && rest > 0 ? floor.AddMicroseconds(1) : floor;
    }

    private async Task CheckEventsAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken)
    {
        if (range.From.EventId is { } from)
            await CheckEventAsync(stream, from, cancellationToken).ConfigureAwait(false);
        if (range.To.EventId is { } to)
            await CheckEventAsync(stream, to, cancellationToken).ConfigureAwait(false);
    }

    private async Task CheckEventAsync(StreamId stream, Guid id, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(
            connection => new(_selectIsKnown, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = stream.Value }, new NpgsqlParameter<Guid> { TypedValue = id } } },
            cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        if (!await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            throw StreamRange.UnknownEvent(stream, id);
    }
}
