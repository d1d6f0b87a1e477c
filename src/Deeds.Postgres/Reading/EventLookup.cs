using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>Finds events by their ids.</summary>
internal sealed class EventLookup(Database database, EventRows rows)
{
    private const string SelectByIds = $"select {EventRows.Columns}, {EventRows.StreamName} from {{schema}}.events e where e.event_id = any($1) order by e.position";

    private readonly string _selectByIds = database.Names.In(SelectByIds);

    public async ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken)
    {
        var ids = eventIds.ToArray();
        var reading = await database.QueryAsync(connection => new(_selectByIds, connection) { Parameters = { new NpgsqlParameter<Guid[]> { TypedValue = ids } } }, cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        var found = new List<StoredEvent>();
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            found.Add(rows.Read(reading.Rows));
        return found;
    }
}
