using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds.Projections.Rebuilding;

/// <summary>Lets this process take part in the rebuilds that are under way, wherever they were started.</summary>
internal sealed class RebuildWatch(ProcessorRuns runs)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Rebuild, (CancellationTokenSource End, Task Driving)> _driven = [];
    private readonly HashSet<(string, DateTimeOffset?)> _told = [];

    /// <summary>Drives each rebuild from when it is found until it is over.</summary>
    public async Task RunAsync(Func<ProcessorRun, CancellationToken, Task> drive, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested && runs.Rebuilds.All.Count > 0)
        {
            try
            {
                await LookAsync(drive, stopping).ConfigureAwait(false);
            }
            catch (Exception problem) when (!stopping.IsCancellationRequested)
            {
                ProcessorLog.RebuildsNotLooked(runs.World.Logger, Pause, problem);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            await runs.Rebuilds.WaitForChangeAsync(Pause, stopping).ConfigureAwait(false);
        }

        await Task.WhenAll(_driven.Values.Select(driven => driven.Driving)).ConfigureAwait(false);
        foreach (var (end, _) in _driven.Values)
            end.Dispose();
    }

    private async Task LookAsync(Func<ProcessorRun, CancellationToken, Task> drive, CancellationToken stopping)
    {
        var known = await runs.World.Store.Processors.ListAsync(stopping).ConfigureAwait(false);
        TellOfNewer(known);
        var open = runs.Rebuilds.Open(known);
        foreach (var over in _driven.Keys.Except(open).ToList())
        {
            _driven.Remove(over, out var driven);
            using var end = driven.End;
            await end.CancelAsync().ConfigureAwait(false);
            await driven.Driving.ConfigureAwait(false);
        }

        foreach (var rebuild in open)
        {
            if (!_driven.ContainsKey(rebuild))
                _driven[rebuild] = Begin(rebuild, drive, stopping);
            if (await runs.Rebuilds.FindAsync(rebuild, stopping).ConfigureAwait(false) is { State: RebuildState.Stalled } progress && _told.Add((rebuild.Name, progress.Checkpoint.ProgressedAt)))
                ProcessorLog.RebuildStalled(runs.World.Logger, progress);
        }
    }

    // An older deployment beside a newer one goes on as it is, and says so once.
    private void TellOfNewer(IReadOnlyList<ProcessorCheckpoint> known)
    {
        foreach (var type in runs.Rebuilds.All.Select(rebuild => rebuild.Type))
        {
            if (ProjectionVersions.NewestOf(type, known) is var newest && newest > type.Version && _told.Add(($"{type.Name} {newest}", null)))
                ProcessorLog.VersionIsOlder(runs.World.Logger, type.DeclaredName, type.Version, newest);
        }
    }

    private static (CancellationTokenSource End, Task Driving) Begin(Rebuild rebuild, Func<ProcessorRun, CancellationToken, Task> drive, CancellationToken stopping)
    {
        var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        return (end, Task.Run(() => drive(rebuild.Run, end.Token), CancellationToken.None));
    }
}
