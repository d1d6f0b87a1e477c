using Deeds.Postgres.Processors;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projectors;

/// <summary>Begins the transactions that projectors write in, and empties their tables.</summary>
internal sealed class PostgresProjectors(Database database, ProcessorSql sql, WorkerLimits limits) : IProjectorStore
{
    // Tables of projectors stand where those of projections do; what else a session finds by name stays behind them.
    private const string FindTables = "select set_config('search_path', concat_ws(', ', $1, nullif(current_setting('search_path'), '')), true)";

    public async ValueTask<IStepTransaction> BeginAsync(string projector, CancellationToken cancellationToken) =>
        await BeginStepAsync(projector, cancellationToken).ConfigureAwait(false);

    // In the order of a step, which writes its position last: neither waits for the other for ever.
    public async ValueTask<ProcessorCheckpoint> ResetAsync(string projector, IReadOnlyList<string> tables, CancellationToken cancellationToken = default)
    {
        var transaction = await BeginStepAsync(projector, cancellationToken).ConfigureAwait(false);
        await using var ending = transaction.ConfigureAwait(false);
        await transaction.RunAsync($"truncate {string.Join(", ", tables.Select(database.Names.Written))}").ConfigureAwait(false);
        return (await transaction.CommitAsync(new(sql.Reset) { Parameters = { new NpgsqlParameter<string> { TypedValue = projector } } }, cancellationToken).ConfigureAwait(false))!;
    }

    private async Task<StepTransaction> BeginStepAsync(string projector, CancellationToken cancellationToken)
    {
        var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            using var batch = new NpgsqlBatch(connection, transaction)
            {
                BatchCommands =
                {
                    limits.Command(projector, flushes: false),
                    new(FindTables) { Parameters = { new NpgsqlParameter<string> { TypedValue = database.Names.In("{tables}") } } },
                },
            };
            await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return new(database, transaction, cancellationToken);
        }
        catch (Exception problem)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw problem is NpgsqlException fault ? database.Explained(fault) : problem;
        }
    }
}
