using System.Data;
using Deeds.Postgres.Appending;
using Deeds.Postgres.Processors;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projectors;

/// <summary>The transaction of one step of a projector, with its connection.</summary>
internal sealed class StepTransaction : IStepTransaction
{
    private readonly Database _database;
    private readonly NpgsqlTransaction _transaction;
    private readonly NpgsqlConnection _connection;

    public StepTransaction(Database database, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        _database = database;
        _transaction = transaction;
        _connection = transaction.Connection!;
        CancellationToken = cancellationToken;
    }

    public CancellationToken CancellationToken { get; }

    public bool IsEnded
    {
        get
        {
            try
            {
                // A transaction of Npgsql that has been completed says so to whoever asks it anything.
                _ = _transaction.IsolationLevel;
                return false;
            }
            catch (InvalidOperationException)
            {
                return !IsLost;
            }
        }
    }

    public bool IsLost => _connection.FullState is ConnectionState.Closed or ConnectionState.Broken;

    public TTransaction Get<TTransaction>()
        where TTransaction : class => OpenTransaction.As<TTransaction>(_transaction);

    public async ValueTask SettleAsync()
    {
        try
        {
            await RunAsync("set constraints all immediate").ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.InFailedSqlTransaction)
        {
            throw new DeedsException("DEED0593", "An On caught an error of the database inside the transaction, which PostgreSQL then refuses to commit. Let the error through, or make a savepoint before the statement and roll back to it.", problem);
        }
    }

    public async Task RunAsync(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection, _transaction);
        await command.ExecuteNonQueryAsync(CancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a statement that writes the position, and commits if it does; null, and everything rolled back, when it does not.</summary>
    public async Task<ProcessorCheckpoint?> CommitAsync(NpgsqlBatchCommand writing, CancellationToken cancellationToken)
    {
        await using var ending = this.ConfigureAwait(false);
        try
        {
            var written = await WriteAsync(writing, cancellationToken).ConfigureAwait(false);
            if (written is not null)
                await _transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return written;
        }
        catch (NpgsqlException problem)
        {
            throw _database.Explained(problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<ProcessorCheckpoint?> WriteAsync(NpgsqlBatchCommand writing, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(_connection, _transaction) { BatchCommands = { writing } };
        await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? CheckpointRows.Read(reader) : null;
    }
}
