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
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        using var command = new NpgsqlCommand(_selectByIds, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. eventIds] });
        var reader = await database.QueryAsync(command, cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        var found = new List<StoredEvent>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            found.Add(rows.Read(reader));
        return found;
    }
}
