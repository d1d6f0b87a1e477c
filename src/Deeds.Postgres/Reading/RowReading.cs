using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>A running query with all it needs, closed together.</summary>
internal sealed class RowReading : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private NpgsqlCommand _command;

    private RowReading(NpgsqlConnection connection, NpgsqlCommand command, NpgsqlDataReader rows)
    {
        _connection = connection;
        _command = command;
        Rows = rows;
    }

    public NpgsqlDataReader Rows { get; private set; }

    /// <summary>Takes the connection over, also when it fails.</summary>
    public static async Task<RowReading> StartAsync(NpgsqlConnection connection, Func<NpgsqlConnection, NpgsqlCommand> create, CancellationToken cancellationToken)
    {
        var command = create(connection);
        try
        {
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return new(connection, command, await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await command.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends the query and runs another on its connection: who waited for one need not wait for a second.</summary>
    public async ValueTask ThenAsync(Func<NpgsqlConnection, NpgsqlCommand> create, CancellationToken cancellationToken)
    {
        await Rows.DisposeAsync().ConfigureAwait(false);
        await _command.DisposeAsync().ConfigureAwait(false);
        _command = create(_connection);
        await _command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        Rows = await _command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await Rows.DisposeAsync().ConfigureAwait(false);
        await _command.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }
}
