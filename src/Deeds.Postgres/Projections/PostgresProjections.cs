using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Reads the tables of projections.</summary>
internal sealed class PostgresProjections(Database database, ProjectionTables tables) : IProjectionStore
{
    public async ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default)
    {
        try
        {
            var reading = await database.QueryAsync(connection => Load(connection, table, keys), cancellationToken).ConfigureAwait(false);
            await using var closing = reading.ConfigureAwait(false);
            return await ProjectionTables.LoadedAsync(reading.Rows, table, keys.Count, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (RefusedRows.Are(problem))
        {
            throw RefusedRows.Explained(problem);
        }
    }

    public async IAsyncEnumerable<IReadOnlyList<object?>> ReadAsync(ProjectionTable table, ProjectionQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var sql = new QuerySql(table, tables.SqlOf(table), query);
        var reading = await database.QueryAsync(sql.Command, cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            yield return ProjectionTables.Row(reading.Rows, table, firstColumn: 0);
    }

    private NpgsqlCommand Load(NpgsqlConnection connection, ProjectionTable table, IReadOnlyList<RowKey> keys)
    {
        var command = new NpgsqlCommand(tables.SqlOf(table).Load, connection);
        TableChanges.AddKeys(command.Parameters, table, keys);
        return command;
    }
}
