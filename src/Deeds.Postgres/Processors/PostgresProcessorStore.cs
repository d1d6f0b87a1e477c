using Deeds.Postgres.Projections;
using Deeds.Postgres.Projectors;
using Deeds.Postgres.Reading;
using Deeds.Storage.Processors;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Processors;

/// <summary>Keeps processors in a table of the event store's schema.</summary>
/// <remarks>
/// A step is written by one statement, rows of projections included, that asks for owner, epoch and position: an owner that was paused writes
/// nothing, and keeps no lock meanwhile.
/// </remarks>
internal sealed class PostgresProcessorStore : IProcessorStore
{
    // An owner looks at its claim every second that it works in; it is written again when a fifth of it is gone.
    private const double FreshPart = 0.8;

    private readonly ProcessorSql _sql;
    private readonly ParkingParts _parking;
    private readonly WorkerLimits _limits = new();
    private readonly SurveyQuery _survey;
    private readonly WorkerRolls _workers;
    private readonly WorkerBatches _batches;
    private readonly Database _database;
    private readonly ProjectionTables _tables;
    private readonly HeadQuery _head;
    private readonly AppendNews _news;

    public PostgresProcessorStore(Database database, ProjectionTables tables, HeadQuery head, AppendNews news)
    {
        (_database, _tables, _head, _news) = (database, tables, head, news);
        _sql = new(database.Names);
        _parking = new(database.Names);
        _batches = new(database, _limits);
        _survey = new(database);
        _workers = new(database);
        Parking = new PostgresParking(database, _batches);
    }

    public IParkingStore Parking { get; }

    public WorkerLimits Limits => _limits;

    public async ValueTask<ProcessorClaim?> ClaimAsync(string processor, string owner, TimeSpan term, CancellationToken cancellationToken = default)
    {
        _limits.Remember(processor, term);
        var (known, left) = await FindClaimAsync(processor, cancellationToken).ConfigureAwait(false);
        if (known?.Owner is { } holder && holder != owner && left > TimeSpan.Zero)
            return null;
        if (known?.Owner == owner && left > term * FreshPart && left <= term)
            return new(owner, known!.Epoch, known);
        try
        {
            var claimed = await WriteAsync(processor, flushes: true, new(_sql.Claim) { Parameters = { Text(processor), Text(owner), new NpgsqlParameter<TimeSpan> { TypedValue = term } } }, cancellationToken).ConfigureAwait(false);
            return claimed is null ? null : new(owner, claimed.Epoch, claimed);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            // Another owner is writing at this moment.
            return null;
        }
    }

    public async ValueTask<ProcessorCheckpoint> DeclareAsync(string processor, string owner, IReadOnlyCollection<string> events, CancellationToken cancellationToken = default)
    {
        var command = new NpgsqlBatchCommand(_sql.Declare) { Parameters = { Text(processor), Text(owner), new NpgsqlParameter<string[]> { TypedValue = [.. events.Order(StringComparer.Ordinal)] } } };
        return (await WriteAsync(processor, flushes: true, command, cancellationToken).ConfigureAwait(false))!;
    }

    public async ValueTask ReleaseAsync(ProcessorClaim claim, CancellationToken cancellationToken = default)
    {
        var command = new NpgsqlBatchCommand(_sql.Release) { Parameters = { Text(claim.Checkpoint.Processor), Text(claim.Owner), Number(claim.Epoch) } };
        await WriteAsync(claim.Checkpoint.Processor, flushes: false, command, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ProcessorCheckpoint?> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken = default)
    {
        var claim = commit.Claim;
        var command = new NpgsqlBatchCommand(_sql.Commit)
        {
            Parameters =
            {
                Text(claim.Checkpoint.Processor),
                Text(claim.Owner),
                Number(claim.Epoch),
                Number(commit.From?.ToInt64()),
                Number(commit.To.ToInt64()),
                new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Json, Value = commit.Failure is { } failure ? FailureJson.Write(failure) : DBNull.Value },
                new NpgsqlParameter<bool> { TypedValue = commit.Stops },
                Number(commit.EventsDone),
                new NpgsqlParameter<bool> { TypedValue = commit.IsCaughtUp },
                new NpgsqlParameter<bool> { TypedValue = commit.KeepsFailure },
            },
        };
        var parts = _tables.Write(commit.Rows, ProcessorSql.Gate, command.Parameters) + _parking.Write(commit, command.Parameters);
        if (parts.Length > 0)
            command.CommandText = _sql.CommitWith(parts);
        try
        {
            if (commit.Transaction is StepTransaction open)
                return await open.CommitAsync(command, cancellationToken).ConfigureAwait(false);
            return await WriteAsync(claim.Checkpoint.Processor, flushes: commit.KeepsFailure, command, cancellationToken).ConfigureAwait(false);
        }
        catch (DeedsException problem) when (problem.InnerException is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable })
        {
            // The table of a rebuild goes with its claim.
            if ((await FindAsync(claim.Checkpoint.Processor, cancellationToken).ConfigureAwait(false))?.Epoch != claim.Epoch)
                return null;
            throw;
        }
        catch (Exception problem) when ((commit.Rows.Count > 0 || commit.Transaction is not null) && RefusedRows.Are(problem))
        {
            throw RefusedRows.Explained(problem);
        }
    }

    public async ValueTask<ProcessorCheckpoint?> FindAsync(string processor, CancellationToken cancellationToken = default)
    {
        var reading = await _database.QueryAsync(connection => new(_sql.Find, connection) { Parameters = { Text(processor) } }, cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        return await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false) ? CheckpointRows.Read(reading.Rows) : null;
    }

    public async ValueTask<IReadOnlyList<ProcessorCheckpoint>> ListAsync(CancellationToken cancellationToken = default)
    {
        var reading = await _database.QueryAsync(connection => new(_sql.List, connection), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        var all = new List<ProcessorCheckpoint>();
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            all.Add(CheckpointRows.Read(reading.Rows));
        return all;
    }

    public ValueTask<ProcessorSurvey> SurveyAsync(IReadOnlyList<ProcessorInterest> processors, int limit = 1_000, CancellationToken cancellationToken = default) =>
        _survey.RunAsync(processors, limit, cancellationToken);

    public async ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken = default)
    {
        var command = new NpgsqlBatchCommand(_sql.Direct) { Parameters = { Text(processor), Text(NameOf(directive)) } };
        return (await WriteAsync(processor, flushes: true, command, cancellationToken).ConfigureAwait(false))!;
    }

    public async ValueTask<ProcessorCheckpoint?> SkipAsync(string processor, Omission omission, CancellationToken cancellationToken = default) =>
        await WriteAsync(processor, flushes: true, PostgresParking.Omit(_sql.Skip, [Text(processor)], omission), cancellationToken).ConfigureAwait(false);

    public ValueTask<WorkerRoll> AttendAsync(Worker worker, TimeSpan term, CancellationToken cancellationToken = default) =>
        _workers.AttendAsync(worker, term, cancellationToken);

    public ValueTask LeaveAsync(string owner, CancellationToken cancellationToken = default) => _workers.LeaveAsync(owner, cancellationToken);

    public ValueTask<Position> HeadAsync(CancellationToken cancellationToken = default) => _head.FindAsync(cancellationToken);

    public Task WaitForAppendAsync(Position after, CancellationToken cancellationToken) => _news.WaitAsync(after, cancellationToken);

    private static string NameOf(ProcessorDirective directive) => directive switch
    {
        ProcessorDirective.Pause => "pause",
        ProcessorDirective.Retry => "retry",
        ProcessorDirective.Withdraw => "withdraw",
        _ => "resume",
    };

    private static NpgsqlParameter Text(string value) => new NpgsqlParameter<string> { TypedValue = value };

    private static NpgsqlParameter Number(long? value) => new() { NpgsqlDbType = NpgsqlDbType.Bigint, Value = value ?? (object)DBNull.Value };

    private async ValueTask<(ProcessorCheckpoint? Known, TimeSpan Left)> FindClaimAsync(string processor, CancellationToken cancellationToken)
    {
        var reading = await _database.QueryAsync(connection => new(_sql.FindClaim, connection) { Parameters = { Text(processor) } }, cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        return await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false)
            ? (CheckpointRows.Read(reading.Rows), reading.Rows.GetFieldValue<TimeSpan>(CheckpointRows.Next))
            : default;
    }

    private Task<ProcessorCheckpoint?> WriteAsync(string processor, bool flushes, NpgsqlBatchCommand command, CancellationToken cancellationToken) =>
        _batches.WriteAsync(processor, flushes, [command], CheckpointRows.Read, cancellationToken);
}
