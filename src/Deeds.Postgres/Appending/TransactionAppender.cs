using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>Appends to several streams, or with work of the application, in one transaction: one round trip for all the gates and events, then the work, then the commit.</summary>
internal sealed class TransactionAppender(Database database, AppendSql sql, AppendAttempts attempts, AppendWorks works)
{
    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken) =>
        attempts.RunAsync(appends, connection => StoreAsync(connection, appends, cancellationToken), cancellationToken);

    private async Task<AppendResult?> StoreAsync(NpgsqlConnection connection, IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        var stored = await SendAsync(transaction, appends, cancellationToken).ConfigureAwait(false);
        if (stored.Count < appends.Count)
        {
            await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (await works.RunAsync(transaction, appends, stored, cancellationToken).ConfigureAwait(false) is { } veto)
        {
            await transaction.RollbackAsync(cancellationToken).ConfigureAwait(false);
            return new AppendResult.Vetoed(veto);
        }

        await CommitAsync(transaction, appends).ConfigureAwait(false);
        return new AppendResult.Appended([.. appends.Select(append => stored[append.Stream])]);
    }

    private async Task<Dictionary<StreamId, AppendedStream>> SendAsync(NpgsqlTransaction transaction, IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken)
    {
        // Everybody locks streams in the order of their names, so two appends never wait for each other.
        StreamAppend[] ordered = [.. appends.OrderBy(append => append.Stream.Value, StringComparer.Ordinal)];
        using var batch = new NpgsqlBatch(transaction.Connection, transaction);
        foreach (var append in ordered)
        {
            var command = new NpgsqlBatchCommand(sql.For(append));
            AppendParameters.Add(command.Parameters, append);
            batch.BatchCommands.Add(command);
        }

        await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var stored = new Dictionary<StreamId, AppendedStream>();
        var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        foreach (var append in ordered)
        {
            if (await AppendRows.ReadAsync(reader, append).ConfigureAwait(false) is { } stream)
                stored.Add(append.Stream, stream);
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        return stored;
    }

    private async Task CommitAsync(NpgsqlTransaction transaction, IReadOnlyList<StreamAppend> appends)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (NpgsqlException problem) when (Outcomes.IsUnknown(problem))
        {
            database.ForgetIdleConnections();
            throw new OutcomeUnknownException([.. appends.Select(append => append.Stream)], problem);
        }
    }
}
