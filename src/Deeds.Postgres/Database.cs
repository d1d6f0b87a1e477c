using Deeds.Postgres.Appending;
using Deeds.Postgres.Reading;
using Deeds.Postgres.Schema;
using Npgsql;

namespace Deeds.Postgres;

/// <summary>The connections to one database, and the names in it.</summary>
internal sealed class Database : IAsyncDisposable, IDisposable
{
    private const int ReadBufferBytes = 32 << 10;
    private const int KeepAliveSeconds = 15;

    private readonly NpgsqlDataSource _source;
    private readonly bool _isOwnSource;

    public Database(string connectionString, PostgresOptions options)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        if (string.IsNullOrWhiteSpace(builder.ConnectionStringBuilder.Host))
            throw new DeedsException("DEED0816", "The connection string names no host, so there is no database to keep events in. Give one such as Host=localhost;Database=orders; an environment variable it is taken from may be empty.");
        // We leave nothing behind in a session, so nothing needs to be reset: it would cost a fifth of every append.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        builder.ConnectionStringBuilder.Enlist = false;
        // Every filled buffer wakes a thread: with the usual 8 KiB that cost up to a quarter of the time a thousand events take to load.
        builder.ConnectionStringBuilder.ReadBufferSize = Math.Max(builder.ConnectionStringBuilder.ReadBufferSize, ReadBufferBytes);
        _source = builder.Build();
        _isOwnSource = true;
        Names = new(options);
    }

    /// <summary>Takes connections as somebody else has set them up, who also disposes of their source.</summary>
    public Database(NpgsqlDataSource source, PostgresOptions options)
    {
        _source = source;
        Names = new(options);
    }

    public SqlNames Names { get; }

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => _source.OpenConnectionAsync(cancellationToken);

    /// <summary>Opens a connection outside the pool: for a session that keeps something, such as what it listens to.</summary>
    public async Task<NpgsqlConnection> OpenOwnAsync(CancellationToken cancellationToken)
    {
        var likeOthers = _source.CreateConnection();
        await using var closing = likeOthers.ConfigureAwait(false);
        var connectionString = new NpgsqlConnectionStringBuilder(_source.ConnectionString) { Pooling = false, KeepAlive = KeepAliveSeconds }.ConnectionString;
        var connection = await likeOthers.CloneWithAsync(connectionString, cancellationToken).ConfigureAwait(false);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens a connection and runs a prepared query on it.</summary>
    /// <remarks>After the server was away idle connections are dead, and only using one shows it: reading harms nothing, so it is tried once more.</remarks>
    public async Task<RowReading> QueryAsync(Func<NpgsqlConnection, NpgsqlCommand> create, CancellationToken cancellationToken)
    {
        try
        {
            return await RowReading.StartAsync(await OpenAsync(cancellationToken).ConfigureAwait(false), create, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException problem) when (Outcomes.IsUnknown(problem))
        {
            ForgetIdleConnections();
            return await RowReading.StartAsync(await OpenAsync(cancellationToken).ConfigureAwait(false), create, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException problem)
        {
            throw Explained(problem);
        }
    }

    /// <summary>After a broken connection: the idle ones are most likely dead as well.</summary>
    public void ForgetIdleConnections() => _source.Clear();

    /// <summary>Says what to do about tables that are not as this process needs them, and forgets idle connections after a broken one.</summary>
    public Exception Explained(NpgsqlException problem)
    {
        if (problem is PostgresException known)
            return SchemaFaults.Explained(known);
        ForgetIdleConnections();
        return problem;
    }

    public ValueTask DisposeAsync() => _isOwnSource ? _source.DisposeAsync() : default;

    public void Dispose()
    {
        if (_isOwnSource)
            _source.Dispose();
    }
}
