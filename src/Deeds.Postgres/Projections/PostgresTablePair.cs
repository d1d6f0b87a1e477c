using System.Data;
using System.Runtime.CompilerServices;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Two tables in one transaction that sees the database as it was when it began.</summary>
internal sealed class PostgresTablePair : ITablePair
{
    private readonly NpgsqlTransaction _transaction;
    private readonly TablePairSql _sql;

    private PostgresTablePair(NpgsqlTransaction transaction, TablePairSql sql)
    {
        _transaction = transaction;
        _sql = sql;
    }

    public Position? LivePosition { get; private set; }

    public Position? SidePosition { get; private set; }

    public long LiveRows { get; private set; }

    public static async Task<PostgresTablePair> OpenAsync(NpgsqlConnection connection, TablePairSql sql, CancellationToken cancellationToken)
    {
        try
        {
            var pair = new PostgresTablePair(await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false), sql);
            await pair.OpenAsync(cancellationToken).ConfigureAwait(false);
            return pair;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys, CancellationToken cancellationToken = default)
    {
        using var batch = new NpgsqlBatch(_transaction.Connection, _transaction) { BatchCommands = { _sql.Tables.Load(table, keys) } };
        var reader = await CompareAsync(() => batch.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        return await ProjectionTables.LoadedAsync(reader, table, keys.Count, cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<RowPair> DifferencesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var command = Command(_sql.Differences);
        var reader = await CompareAsync(() => command.ExecuteReaderAsync(cancellationToken)).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        var columns = _sql.Live.Columns.Count;
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var live = reader.GetBoolean(2 * columns) ? ProjectionTables.Row(reader, _sql.Live, firstColumn: 0) : null;
            var side = reader.GetBoolean((2 * columns) + 1) ? ProjectionTables.Row(reader, _sql.Live, firstColumn: columns) : null;
            yield return new(_sql.Live.KeyIn((live ?? side)!), live, side);
        }
    }

    public async ValueTask DisposeAsync()
    {
        var connection = _transaction.Connection;
        await _transaction.DisposeAsync().ConfigureAwait(false);
        if (connection is not null)
            await connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<NpgsqlDataReader> CompareAsync(Func<Task<NpgsqlDataReader>> execute)
    {
        try
        {
            return await execute().ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState is PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.DatatypeMismatch)
        {
            throw new DeedsException("DEED0569", $"The live table {_sql.Live.Name} has other columns than the rebuild of it ({problem.MessageText}), so their rows cannot be compared. If the declaration was changed, that is as it should be: exchange it with SwapAsync, and keep the former table until the new one has proved itself.", problem);
        }
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        using var command = Command(_sql.Open);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _sql.Live.Name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _sql.Side.Name });
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        LivePosition = reader.IsDBNull(0) ? null : new(reader.GetInt64(0));
        SidePosition = reader.IsDBNull(1) ? null : new(reader.GetInt64(1));
        LiveRows = reader.GetInt64(2);
    }

    // Comparing all rows of a large table takes its time.
    private NpgsqlCommand Command(string sql) => new(sql, _transaction.Connection, _transaction) { CommandTimeout = 0 };
}
