using Deeds.Processors.Sharing;
using Deeds.Processors.Watching;
using Deeds.Projections.Rebuilding;
using Deeds.Telemetry;
using Microsoft.Extensions.Hosting;

namespace Deeds.Processors.Running;

/// <summary>Drives all processors while the host runs, each on its own: one that fails does not hold up the others.</summary>
internal sealed class ProcessorService(ProcessorRuns runs) : BackgroundService
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestStoreWait = TimeSpan.FromSeconds(64);

    private readonly CancellationTokenSource _abandon = new();
    private readonly WorkShare _share = new(runs);
    private volatile bool _isLeft;

    private ProcessorWorld World => runs.World;

    /// <summary>Declares what this process handles, before the host serves anybody who may append it; then begins.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var run in runs.All)
        {
            try
            {
                await run.Declaration.LookAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                // It is declared with the first claim at the latest.
                ProcessorLog.StepFailed(World.Logger, run.Name, problem.Message, problem);
            }
        }

        await TellOfUndeclaredAsync(cancellationToken).ConfigureAwait(false);
        ProcessorGauges.Add(runs.Watch);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets each processor finish its event and write its position, as long as the host waits.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var late = cancellationToken.Register(_abandon.Cancel).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        if (ExecuteTask is not { IsCompleted: false })
            return;
        foreach (var run in runs.All.Where(run => run.Claim is not null))
            ProcessorLog.Abandoned(World.Logger, run.Name, run.Claim?.Checkpoint.Position);
        Environment.ExitCode = Environment.ExitCode is 0 ? 1 : Environment.ExitCode;
    }

    // Of a host that was not stopped: its processors end by themselves while they still look at the source, so it is kept, and are given back when
    // they are disposed as well.
    public override void Dispose()
    {
        _isLeft = true;
        base.Dispose();
        _abandon.Cancel();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            runs.All.Select(run => Task.Run(() => DriveAsync(run, stoppingToken), CancellationToken.None))
                .Append(Task.Run(() => _share.KeepAsync(stoppingToken, _abandon.Token), CancellationToken.None))
                .Append(Task.Run(() => new Sampling(runs).RunAsync(stoppingToken), CancellationToken.None))
                .Append(new RebuildWatch(runs).RunAsync(DriveAsync, stoppingToken)));

    private async Task DriveAsync(ProcessorRun run, CancellationToken stopping)
    {
        run.BeginLive();
        var hooks = new DriveHooks(run, World);
        var faults = 0;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await WaitForShareAsync(run, hooks, stopping).ConfigureAwait(false);
                var step = await run.StepAsync(stopping, _abandon.Token).ConfigureAwait(false);
                faults = 0;
                if (!await hooks.LookAsync(step, stopping).ConfigureAwait(false))
                    await RestAsync(run, step, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
            catch (Exception) when (_isLeft)
            {
                // The host was disposed, and with it what the step was using.
                break;
            }
            catch (Exception problem)
            {
                var wait = TimeSpan.FromSeconds(Math.Min(1 << Math.Min(faults++, 6), LongestStoreWait.TotalSeconds));
                ProcessorLog.StepFailed(World.Logger, run.Name, problem.Message, problem);
                await Task.Delay(wait, World.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        if (!_isLeft && !_abandon.IsCancellationRequested)
            await GiveBackAsync(run).ConfigureAwait(false);
        if (!_isLeft)
            await hooks.StopAsync().ConfigureAwait(false);
    }

    private async Task TellOfUndeclaredAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Undeclared.TellAsync(runs, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // That the store cannot be asked, the processors themselves tell.
        }
    }

    private async Task GiveBackAsync(ProcessorRun run)
    {
        try
        {
            await run.ReleaseAsync(_abandon.Token).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            ProcessorLog.NotGivenBack(World.Logger, run.Name, problem);
        }
    }

    private async Task WaitForShareAsync(ProcessorRun run, DriveHooks hooks, CancellationToken stopping)
    {
        while (true)
        {
            // Taken before the look: a share that changes in between ends this very wait.
            var changed = _share.Changed;
            if (_share.Includes(run))
                return;
            await run.ReleaseAsync(_abandon.Token).ConfigureAwait(false);
            await hooks.LookAsync(ProcessorStep.Standby, stopping).ConfigureAwait(false);
            await changed.WaitAsync(stopping).ConfigureAwait(false);
        }
    }

    private async Task RestAsync(ProcessorRun run, ProcessorStep step, CancellationToken stopping)
    {
        if (step is ProcessorStep.Progressed)
        {
            await BreatheAsync(run, stopping).ConfigureAwait(false);
            return;
        }

        using var rest = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var woken = step is ProcessorStep.Idle ? World.Store.Processors.WaitForAppendAsync(run.Through, rest.Token) : run.WaitForDirectiveAsync(rest.Token);
        await BreatheAsync(run, stopping).ConfigureAwait(false);
        await Task.WhenAny(woken, Task.Delay(LengthOf(run, step), World.Clock, rest.Token)).ConfigureAwait(false);
        await rest.CancelAsync().ConfigureAwait(false);
    }

    private Task BreatheAsync(ProcessorRun run, CancellationToken stopping) =>
        run.Breath is { Ticks: > 0 } breath ? Task.Delay(breath, World.Clock, stopping) : Task.CompletedTask;

    private TimeSpan LengthOf(ProcessorRun run, ProcessorStep step) => step switch
    {
        ProcessorStep.Idle => run.Options.Poll,
        ProcessorStep.Waiting when run.RetryAt - World.Clock.GetUtcNow() is { } wait && wait < LongestRest => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => LongestRest,
    };
}
