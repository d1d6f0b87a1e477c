using Deeds.Processors.Running;
using Deeds.Telemetry;

namespace Deeds.Processors.Watching;

/// <summary>Looks at the processors now and then while somebody listens to their gauges.</summary>
internal sealed class Sampling(ProcessorRuns runs)
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (ProcessorGauges.AreWanted)
                await SampleAsync(stopping).ConfigureAwait(false);
            await Task.Delay(Rest, runs.World.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        ProcessorGauges.Remove(runs.Watch);
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
