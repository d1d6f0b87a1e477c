using Deeds.Processors.Running;
using Deeds.Storage.Processors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Processors.Watching;

/// <summary>Tells an application when its host begins to drive a processor and when it has ended doing so, and does what it wants then.</summary>
internal sealed class DriveHooks(ProcessorRun run, ProcessorWorld world)
{
    private ProcessorCheckpoint? _driven;

    /// <summary>Looks at what the last step has come to.</summary>
    /// <returns>True when the processor is to go on at once.</returns>
    public async ValueTask<bool> LookAsync(ProcessorStep step, CancellationToken cancellationToken)
    {
        var checkpoint = run.Claim?.Checkpoint;
        // One that stopped with its first step was driven as well.
        if (checkpoint is not null && (step is ProcessorStep.Stopped || checkpoint.Mode is ProcessorMode.Running))
            Begin(checkpoint);
        return checkpoint?.Mode is not ProcessorMode.Running && _driven is { } former && await EndAsync(new(checkpoint ?? former, ReasonOf(checkpoint)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The host stops, and has given the processor back.</summary>
    public async ValueTask StopAsync()
    {
        if (_driven is { } former)
            await EndAsync(new(former, EndReason.HostStops), CancellationToken.None).ConfigureAwait(false);
    }

    private static EndReason ReasonOf(ProcessorCheckpoint? checkpoint) => checkpoint?.Mode switch
    {
        ProcessorMode.Stopped => EndReason.Stopped,
        ProcessorMode.Paused => EndReason.Paused,
        _ => EndReason.LeftToAnother,
    };

    private void Begin(ProcessorCheckpoint checkpoint)
    {
        var isNew = _driven is null;
        _driven = checkpoint;
        if (!isNew)
            return;
        try
        {
            run.Options.OnStarted?.Invoke(checkpoint);
        }
        catch (Exception problem)
        {
            ProcessorLog.CallbackFailed(world.Logger, run.Name, problem);
        }
    }

    private async ValueTask<bool> EndAsync(ProcessorEnded ended, CancellationToken cancellationToken)
    {
        _driven = null;
        var wish = await AskAsync(ended).ConfigureAwait(false);
        if (wish is AfterEnd.StopHost)
            world.Services.GetService<IHostApplicationLifetime>()?.StopApplication();
        if (wish is not AfterEnd.TryAgain || ended.Reason is not EndReason.Stopped)
            return false;
        await world.Store.Processors.DirectAsync(run.Name, ProcessorDirective.Retry, cancellationToken).ConfigureAwait(false);
        run.Wake();
        return true;
    }

    private async ValueTask<AfterEnd> AskAsync(ProcessorEnded ended)
    {
        try
        {
            return run.Options.OnEnded is { } hook ? await hook(ended).ConfigureAwait(false) : AfterEnd.Rest;
        }
        catch (Exception problem)
        {
            ProcessorLog.CallbackFailed(world.Logger, run.Name, problem);
            return AfterEnd.Rest;
        }
    }
}
