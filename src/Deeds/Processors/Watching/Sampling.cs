using Deeds.Processors.Running;
using Deeds.Telemetry;

namespace Deeds.Processors.Watching;

/// <summary>Looks at the processors now and then while somebody listens to their gauges.</summary>
internal sealed class Sampling(ProcessorRuns runs)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestRest = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            // Taken before the look: what happens during it is looked at again.
            var disturbed = ProcessorGauges.Disturbed;
            if (ProcessorGauges.AreWanted)
                await SampleAsync(stopping).ConfigureAwait(false);
            await RestAsync(disturbed, stopping).ConfigureAwait(false);
        }

        ProcessorGauges.Remove(runs.Watch);
    }

    // A failure is told by the next measuring, and not only after the rest.
    private async Task RestAsync(Task disturbed, CancellationToken stopping)
    {
        await Task.Delay(ShortestRest, runs.World.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(disturbed, Task.Delay(Rest, runs.World.Clock, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
    }

    // A gauge that is not measured says that nobody knows; that the store is away, the processors themselves tell.
    private async Task SampleAsync(CancellationToken stopping)
    {
        using var late = new CancellationTokenSource(Patience, runs.World.Clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stopping);
        try
        {
            await runs.Watch.LookAtAllAsync(runs, ended.Token).AsTask().WaitAsync(ended.Token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            runs.Watch.Forget();
        }
    }
}
