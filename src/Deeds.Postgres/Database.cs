using Deeds.Postgres.Schema;
using Npgsql;

namespace Deeds.Postgres;

/// <summary>The connections to one database, and the names in it.</summary>
internal sealed class Database : IAsyncDisposable, IDisposable
{
    private readonly NpgsqlDataSource _source;

    public Database(string connectionString, PostgresOptions options)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        // We leave nothing behind in a session, so nothing needs to be reset: it would cost a fifth of every append.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        builder.ConnectionStringBuilder.Enlist = false;
        _source = builder.Build();
        Names = new(options);
    }

    public SqlNames Names { get; }

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => _source.OpenConnectionAsync(cancellationToken);

    /// <summary>Runs a prepared query; a connection that turns out to be dead takes its idle siblings with it.</summary>
    public async Task<NpgsqlDataReader> QueryAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        try
        {
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException problem)
        {
            throw Explained(problem);
        }
    }

    /// <summary>After a broken connection: the idle ones are most likely dead as well.</summary>
    public void ForgetIdleConnections() => _source.Clear();

    /// <summary>Says what to do about a missing schema, and forgets idle connections after a broken one.</summary>
    public Exception Explained(NpgsqlException problem)
    {
        if (problem is not PostgresException { SqlState: var state })
        {
            ForgetIdleConnections();
            return problem;
        }

        return state is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName or PostgresErrorCodes.UndefinedColumn
            ? new DeedsException("DEED0810", $"The database lacks a table of Deeds ({problem.Message}). Run PostgresSchema.ApplyAsync, or let the host do so with CreateSchema.", problem)
            : problem;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public void Dispose() => _source.Dispose();
}
