using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.CurrentState;

/// <summary>Reads and repairs rows of current state.</summary>
internal sealed class StateRowStore(Database database)
{
    private readonly ConcurrentDictionary<StateTable, TableSql> _sql = new();

    public TableSql SqlOf(StateTable table) => _sql.GetOrAdd(table, static (known, names) => new(known, names), database.Names);

    public async IAsyncEnumerable<StateRow> ReadAsync(StateTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => new(SqlOf(table).SelectAll, connection), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return RowValues.Read(reading.Rows, table);
    }

    public async ValueTask<StateRow?> FindAsync(StateTable table, StreamKey key, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => new(SqlOf(table).SelectOne, connection) { Parameters = { RowValues.Key(table, key) } }, cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        return await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false) ? RowValues.Read(reading.Rows, table) : null;
    }

    public async ValueTask<bool> RewriteAsync(StateTable table, StateRow row, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        using var command = new NpgsqlCommand(SqlOf(table).Rewrite, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = StreamId.Of(table.Category, row.Key).Value });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = row.Version });
        RowValues.Add(command.Parameters, table, row);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) > 0;
    }

    public async ValueTask RemoveAsync(StateTable table, StreamKey key, CancellationToken cancellationToken)
    {
        var sql = SqlOf(table);
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new(sql.LockOne) { Parameters = { RowValues.Key(table, key) } });
        batch.BatchCommands.Add(new(sql.DeleteWithoutStream)
        {
            Parameters = { RowValues.Key(table, key), new NpgsqlParameter<string> { TypedValue = StreamId.Of(table.Category, key).Value } },
        });
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
