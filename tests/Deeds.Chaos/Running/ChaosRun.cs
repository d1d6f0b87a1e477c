using System.Diagnostics;
using Dapper;
using Deeds.Chaos.Domain;
using Deeds.Chaos.Evidence;
using Deeds.Chaos.Oracles;
using Deeds.Chaos.Plans;
using Deeds.Chaos.Processes;
using Deeds.Postgres;
using Npgsql;

namespace Deeds.Chaos.Running;

/// <summary>One run: writers append, workers come and go by the plan, and in the end the oracle speaks.</summary>
internal sealed class ChaosRun : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _elapsed = Stopwatch.StartNew();
    private readonly string _logs = Directory.CreateTempSubdirectory("deeds-chaos-").FullName;
    private readonly List<ChildProcess> _writers = [];
    private readonly ChaosSetting _setting;
    private readonly Assignment _assignment;
    private readonly NpgsqlConnection _connection;
    private readonly Crew _crew;
    private readonly Progress _progress;

    private ChaosRun(ChaosSetting setting, string database, string schema)
    {
        _setting = setting;
        _assignment = new("chaos", 0, setting) { Database = database, Schema = schema, Logs = _logs };
        _connection = new(_assignment.ConnectionString);
        _crew = new(number => (_assignment with { Role = Assignment.Worker, Number = number }).Start());
        _progress = new(_connection, schema);
    }

    public static async Task<ChaosReport> RunAsync(ChaosSetting setting, string database, string schema, CancellationToken cancellationToken = default)
    {
        await using var run = new ChaosRun(setting, database, schema);
        return await run.RunAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _writers)
            await writer.DisposeAsync();
        await _crew.DisposeAsync();
        await _connection.DisposeAsync();
        Directory.Delete(_logs, recursive: true);
    }

    private async Task<ChaosReport> RunAsync(CancellationToken cancellationToken)
    {
        await PostgresSchema.ApplyAsync(_assignment.Database, Catalogue.Of(TalliesModule.Definition), _assignment.Options, cancellationToken);
        await _connection.OpenAsync(cancellationToken);
        await _connection.ExecuteAsync(EpochLog.Create.Replace("{schema}", _assignment.Schema, StringComparison.Ordinal));
        await using var unrelated = await HoldUnrelatedTransactionAsync();

        var writing = WriteAsync(cancellationToken);
        _crew.Start(0);
        foreach (var action in new ChaosPlan(_setting).Actions().Take(_setting.Actions))
        {
            await Task.Delay(action.Wait, cancellationToken);
            if (writing.IsFaulted || (writing.IsCompleted && await _progress.IsCaughtUpAsync()))
                break;
            await WithPatienceAsync();
            await _crew.DoAsync(action);
        }

        await writing;
        await _crew.CalmAsync();
        while (!await _progress.IsCaughtUpAsync())
        {
            await WithPatienceAsync();
            await Task.Delay(Look, cancellationToken);
        }

        await _crew.EndAsync();
        return await JudgeAsync();
    }

    private async Task<NpgsqlTransaction> HoldUnrelatedTransactionAsync()
    {
        var connection = new NpgsqlConnection(_assignment.ConnectionString);
        await connection.OpenAsync();
        var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select pg_current_xact_id()", transaction: transaction);
        return transaction;
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        for (var number = 0; number < _setting.WriterProcesses; number++)
            _writers.Add((_assignment with { Role = Assignment.Writer, Number = number }).Start());
        foreach (var writer in _writers)
        {
            if (await writer.ExitAsync(cancellationToken) is not 0 and var code)
                throw new InvalidOperationException($"A writer exited with {code}: {writer.Errors}");
        }
    }

    private async Task WithPatienceAsync()
    {
        if (_elapsed.Elapsed > _setting.Patience)
            throw new TimeoutException($"seed {_setting.Seed}: not caught up after {_setting.Patience}: {await _progress.TextAsync()}");
    }

    private async Task<ChaosReport> JudgeAsync()
    {
        var evidence = await new EvidenceReader(_connection, _assignment.Schema, _logs).ReadAsync();
        return new()
        {
            Seed = _setting.Seed,
            Elapsed = _elapsed.Elapsed,
            Events = evidence.Facts.Count,
            RolledBack = evidence.Told.Where(told => !told.IsStored).Sum(told => told.Last - told.First + 1),
            Starts = _crew.Starts,
            Kills = _crew.Kills,
            Pauses = _crew.Pauses,
            Stops = _crew.Stops,
            TakeOvers = EpochOracle.TakeOvers(evidence.Epochs),
            Failures = evidence.Epochs.Count(line => line.HasFailure),
            Redeliveries = evidence.Deliveries.Count(line => !line.IsDone) - evidence.Facts.Count,
            Findings = [.. _crew.Findings, .. Oracle.Judge(evidence)],
        };
    }
}
