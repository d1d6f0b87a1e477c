using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>Pages through the store by position, and at a hole waits for those who may still fill it.</summary>
internal sealed class PostgresReader(ReaderParts parts, Position position, Wanted wanted) : IStoreReader
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(1);

    private readonly LockFences _fences = new(parts.Database);
    private readonly string _selectPage = ReaderSql.For(wanted, parts.Database.Names);
    private Position _through = position;
    private bool _isFarBehind;

    private Position Settled => Later(_fences.Settled, _through);

    public async ValueTask<EventPage> ReadPageAsync(int limit = 1_000, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var began = parts.Clock.GetTimestamp();
        while (true)
        {
            // Asked before the page is read, so that the page sees all that was committed before a fence fell.
            if (_fences.ArePending || _isFarBehind)
                await _fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
            var scan = await ScanAsync(limit, cancellationToken).ConfigureAwait(false);
            if (scan.Events.Count > 0 || scan.IsAtEnd)
                return new(scan.Events, _through, scan.IsAtEnd);

            if (!scan.IsAtHole)
                continue;
            var settled = Settled;
            await _fences.RaiseAsync(cancellationToken).ConfigureAwait(false);
            if (Settled > settled)
                continue;
            if (parts.Clock.GetElapsedTime(began) >= parts.Patience)
                return new([], _through, IsLast: true);
            await Task.Delay(Pause, parts.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Scan> ScanAsync(int limit, CancellationToken cancellationToken)
    {
        var page = new PageRows(parts, wanted);
        var (count, through, settled, isAtHole) = (0, _through, Settled, false);
        var reading = await parts.Database.QueryAsync(connection => Command(connection, settled, limit), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var next = EventRows.PositionOf(reading.Rows);
            isAtHole = next > settled && next.ToInt64() != Later(through, settled).ToInt64() + 1;
            if (isAtHole)
                break;
            count++;
            through = next;
            page.Add(reading.Rows);
        }

        var events = await page.EndAsync(reading, cancellationToken).ConfigureAwait(false);
        // Only now: what a broken connection did not bring is read again.
        _through = isAtHole || count < limit ? Later(through, settled) : through;
        // A full page of which little passes: once more is settled, the database can do the filtering.
        _isFarBehind = !isAtHole && count == limit && events.Count < limit;
        return new(events, !isAtHole && count < limit, isAtHole);
    }

    private static Position Later(Position one, Position other) => one > other ? one : other;

    private NpgsqlCommand Command(NpgsqlConnection connection, Position settled, int limit)
    {
        var command = new NpgsqlCommand(_selectPage, connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = _through.ToInt64() });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = settled.ToInt64() });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        if (wanted.Filter != EventFilter.All)
        {
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. wanted.Filter.Names] });
            command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. wanted.Filter.Categories] });
        }

        return command;
    }

    private sealed record Scan(IReadOnlyList<StoredEvent> Events, bool IsAtEnd, bool IsAtHole);
}
