using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Runs what changes tables in one transaction, and steps aside when somebody else uses them.</summary>
/// <remarks>Whoever comes after us waits as long as we do: rather give up and come again than hold up all readers behind one.</remarks>
internal sealed class TableTransactions(Database database, TimeProvider clock, TimeSpan patience)
{
    private const int MaxTries = 4;

    private const string SelectHolders = """
        select coalesce(string_agg(distinct format('process %s (%s, %s, since %s)', held.pid, session.application_name, session.state, session.xact_start), '; '), 'nobody any more')
        from pg_locks held join pg_stat_activity session on session.pid = held.pid
        where held.relation = to_regclass($1) and held.granted and held.pid <> pg_backend_pid()
        """;

    public async Task<T> RunAsync<T>(string table, Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await RunOnceAsync(work, cancellationToken).ConfigureAwait(false);
            }
            catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                throw new DeedsException("DEED0599", $"This role may not make, rename or drop tables beside {table} ({problem.MessageText}). Direct rebuilds as the role that owns the tables; the application's own role fills them.", problem);
            }
            catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.LockNotAvailable)
            {
                if (tries == MaxTries)
                    throw new DeedsException("DEED0598", $"{table} could not be exchanged, because it is used by {await HoldersAsync(table, cancellationToken).ConfigureAwait(false)}. Let that end, and ask again: nothing has changed.", problem);
                await Task.Delay(patience, clock, cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException problem)
            {
                throw database.Explained(problem);
            }
        }
    }

    public static async Task<int> ExecuteAsync(NpgsqlConnection connection, NpgsqlCommand command, CancellationToken cancellationToken)
    {
        using (command)
        {
            command.Connection = connection;
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task<T> FindAsync<T>(NpgsqlConnection connection, NpgsqlCommand command, CancellationToken cancellationToken)
    {
        using (command)
        {
            command.Connection = connection;
            return (T)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
        }
    }

    private async Task<T> RunOnceAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        await ExecuteAsync(connection, SideTableSql.Begin(patience), cancellationToken).ConfigureAwait(false);
        var result = await work(connection).ConfigureAwait(false);
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return result;
    }

    private async Task<string> HoldersAsync(string table, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        return await FindAsync<string>(connection, new(SelectHolders) { Parameters = { new NpgsqlParameter<string> { TypedValue = database.Names.Table(table) } } }, cancellationToken).ConfigureAwait(false);
    }
}
