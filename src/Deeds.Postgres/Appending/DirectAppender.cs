using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>Sends each append by itself: one statement, one round trip, one commit.</summary>
internal sealed class DirectAppender(Database database, AppendSql sql, AppendAttempts attempts) : IAppender
{
    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken) =>
        attempts.RunAsync([append], connection => StoreAsync(connection, append, cancellationToken), cancellationToken);

    private async Task<AppendResult?> StoreAsync(NpgsqlConnection connection, StreamAppend append, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql.For(append), connection);
        AppendParameters.Add(command.Parameters, append);
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await ExecuteAsync(command, append).ConfigureAwait(false);
        }
        catch (NpgsqlException problem) when (Outcomes.IsUnknown(problem))
        {
            database.ForgetIdleConnections();
            throw new OutcomeUnknownException([append.Stream], problem);
        }
    }

    // Not cancellable once sent: a cancelled append would be one more whose outcome nobody knows.
    private static async Task<AppendResult?> ExecuteAsync(NpgsqlCommand command, StreamAppend append)
    {
        var reader = await command.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        var stored = await AppendRows.ReadAsync(reader, append).ConfigureAwait(false);
        // The rows arrive before the commit does; what the commit has to say comes only now.
        await reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false);
        return stored is null ? null : new AppendResult.Appended([stored]);
    }
}
