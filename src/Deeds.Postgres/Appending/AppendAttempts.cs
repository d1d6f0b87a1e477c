using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>Turns what became of one attempt into an answer, or into another attempt.</summary>
internal sealed class AppendAttempts(Database database, AppendLookups lookups)
{
    private const int MaxAttempts = 10;

    /// <summary>Tries until there is an answer. An attempt gives null when a gate was shut.</summary>
    public async ValueTask<AppendResult> RunAsync(IReadOnlyList<StreamAppend> appends, Func<NpgsqlConnection, Task<AppendResult?>> attempt, CancellationToken cancellationToken)
    {
        for (var attempts = 1; ; attempts++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using var closing = connection.ConfigureAwait(false);
            try
            {
                // A stream that is as expected by now was not when the gate looked: it may try again.
                if (await attempt(connection).ConfigureAwait(false) is { } stored)
                    return stored;
                if (await lookups.RefusalAsync(connection, appends, cancellationToken).ConfigureAwait(false) is { } refused)
                    return refused;
            }
            catch (PostgresException problem) when (Outcomes.IsNotUnique(problem))
            {
                if (await lookups.DuplicateAsync(connection, appends, cancellationToken).ConfigureAwait(false) is { } duplicate)
                    return duplicate;
                throw;
            }
            catch (PostgresException problem) when (Outcomes.IsPassing(problem) && attempts < MaxAttempts)
            {
                continue;
            }
            catch (DeedsException problem) when (problem.InnerException is PostgresException cause && Outcomes.IsPassing(cause) && attempts < MaxAttempts)
            {
                // Work inside the transaction met another one in its way.
                continue;
            }
            catch (PostgresException problem) when (Outcomes.IsBadData(problem))
            {
                throw new DeedsException("DEED0812", $"The append to {appends[0].Stream} holds what the database cannot keep: {problem.MessageText}. Write data and metadata as JSON objects in UTF-8.", problem);
            }
            catch (NpgsqlException problem)
            {
                throw database.Explained(problem);
            }
        }
    }
}
