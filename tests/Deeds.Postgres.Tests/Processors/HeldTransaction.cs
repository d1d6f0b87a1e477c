using Npgsql;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A transaction that keeps its locks until it is told to commit.</summary>
internal sealed class HeldTransaction : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private HeldTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        _connection = connection;
        _transaction = transaction;
    }

    /// <summary>The server's process that runs it.</summary>
    public int ServerProcess => _connection.ProcessID;

    public static async Task<HeldTransaction> BeginAsync(PostgresStore world, string sql)
    {
        var connection = await Sql.OpenAsync(world.ConnectionString);
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(world.InSchema(sql), connection, transaction);
        await command.ExecuteNonQueryAsync();
        return new(connection, transaction);
    }

    public Task CommitAsync() => _transaction.CommitAsync();

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
