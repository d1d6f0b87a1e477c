using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>Finds out up to where nothing can appear any more.</summary>
/// <remarks>
/// Whoever may still fill a hole holds a write lock on the events table since before it drew its position. So: note the highest
/// position, then who holds the lock; when the last of those has ended, everything up to that position is visible to the next
/// query or will never exist. Fences overlap, so that a steady stream of holes costs one wait and not one each.
/// </remarks>
internal sealed class LockFences(Database database)
{
    private const string SelectHighest = "select coalesce(max(position), 0) from {schema}.events";

    private const int MaxPending = 16;

    // A virtual transaction id is a session's number and its transaction's: it never comes back.
    private const string SelectWriters = """
        select virtualtransaction from pg_locks
        where locktype = 'relation' and relation = '{schema}.events'::regclass
          and database = (select oid from pg_database where datname = current_database())
          and mode = 'RowExclusiveLock' and granted
        """;

    // The order matters: a writer that ended in between has left nothing unseen below what was highest before.
    private readonly string _selectHighestThenWriters = database.Names.In($"{SelectHighest};\n{SelectWriters}");
    private readonly Queue<Fence> _pending = new();
    private Position _highest;

    /// <summary>Everything up to here is settled.</summary>
    public Position Settled { get; private set; }

    public bool ArePending => _pending.Count > 0;

    /// <summary>Raises a fence around what is visible now, and drops those that have fallen.</summary>
    public async Task RaiseAsync(CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => new(_selectHighestThenWriters, connection), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false);
        var highest = new Position(reading.Rows.GetInt64(0));
        await reading.Rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
        var writers = await WritersAsync(reading.Rows, cancellationToken).ConfigureAwait(false);
        if (highest > _highest && _pending.Count < MaxPending)
            _pending.Enqueue(new(_highest = highest, [.. writers]));
        Drop(writers);
    }

    private static async Task<HashSet<string>> WritersAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var writers = new HashSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            writers.Add(reader.GetString(0));
        return writers;
    }

    private void Drop(HashSet<string> writers)
    {
        foreach (var fence in _pending)
            fence.Writers.IntersectWith(writers);
        while (_pending.TryPeek(out var first) && first.Writers.Count == 0)
            Settled = _pending.Dequeue().Around;
    }

    private sealed record Fence(Position Around, HashSet<string> Writers);
}
