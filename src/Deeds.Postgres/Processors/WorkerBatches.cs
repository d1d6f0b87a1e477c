using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Runs what is written about a processor: one transaction under a worker's limits, and the row its last statement gives.</summary>
internal sealed class WorkerBatches(Database database, WorkerLimits limits)
{
    public async Task<T?> WriteAsync<T>(string processor, bool flushes, IEnumerable<NpgsqlBatchCommand> commands, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = connection.ConfigureAwait(false);
        using var batch = new NpgsqlBatch(connection) { BatchCommands = { limits.Command(processor, flushes) } };
        foreach (var command in commands)
            batch.BatchCommands.Add(command);
        try
        {
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return await ExecuteAsync(batch, read, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException problem)
        {
            throw database.Explained(problem);
        }
    }

    private static async Task<T?> ExecuteAsync<T>(NpgsqlBatch batch, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        T? written = default;
        // The last row arrives before the commit does; what the commit has to say comes only with the end. A statement that locks has no columns.
        while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false))
            written = reader.FieldCount > 0 && await reader.ReadAsync(cancellationToken).ConfigureAwait(false) ? read(reader) : default;
        return written;
    }
}
