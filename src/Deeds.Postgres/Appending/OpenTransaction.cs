using Deeds.Postgres.Projections;
using Deeds.Storage;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>The transaction of an append before its commit.</summary>
internal sealed class OpenTransaction(NpgsqlTransaction transaction, ProjectionTables tables, CancellationToken cancellationToken) : IProjectionTransaction
{
    public required IReadOnlyList<StoredEvent> Events { get; init; }

    public CancellationToken CancellationToken => cancellationToken;

    public TTransaction Get<TTransaction>()
        where TTransaction : class => As<TTransaction>(transaction);

    /// <summary>The transaction as what is asked for, be it an append's or another.</summary>
    public static TTransaction As<TTransaction>(NpgsqlTransaction transaction)
        where TTransaction : class =>
        transaction as TTransaction
        ?? throw new DeedsException("DEED0813", $"The store in PostgreSQL has no {typeof(TTransaction).Name}. Ask for an NpgsqlTransaction or a DbTransaction; its Connection runs commands.");

    public async ValueTask<IReadOnlyList<IReadOnlyList<object?>?>> LoadAsync(ProjectionTable table, IReadOnlyList<RowKey> keys)
    {
        // Two statements: the second sees what was committed while the first waited.
        using var batch = new NpgsqlBatch(transaction.Connection, transaction) { BatchCommands = { ProjectionTables.Lock(table, keys), tables.Load(table, keys) } };
        await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        return await ProjectionTables.LoadedAsync(reader, table, keys.Count, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask WriteAsync(IReadOnlyList<RowChange> changes)
    {
        using var batch = new NpgsqlBatch(transaction.Connection, transaction);
        foreach (var command in tables.Write(changes))
            batch.BatchCommands.Add(command);
        if (batch.BatchCommands.Count == 0)
            return;
        try
        {
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (RefusedRows.Are(problem))
        {
            throw RefusedRows.Explained(problem);
        }
    }
}
