using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds.Processors;

/// <summary>Drives all processors on whoever asks, in turns by name, a page each.</summary>
internal sealed class Pump(ProcessorRuns runs)
{
    private const int MostRounds = 1_000;

    /// <summary>Until none has anything to do now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (runs.All.Count == 0)
            return;
        var end = (await runs.World.Store.Processors.SurveyAsync([], limit: 1, cancellationToken).ConfigureAwait(false)).Highest;
        var beyond = 0;
        while (true)
        {
            var progressed = await TakeTurnsAsync(cancellationToken).ConfigureAwait(false);
            if (progressed.Count == 0)
                return;
            // What was there at the beginning may take as many rounds as it needs.
            beyond = progressed.All(run => run.Through > end) ? beyond + 1 : 0;
            if (beyond == MostRounds)
                throw Endless(progressed);
        }
    }

    /// <summary>Until none is behind, whoever drives it.</summary>
    public async Task RunAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        if (runs.All.Count == 0)
            return;
        var (clock, began) = (runs.World.Clock, runs.World.Clock.GetTimestamp());
        while (true)
        {
            await RunAsync(cancellationToken).ConfigureAwait(false);
            var overview = await runs.Watch.LookAtAllAsync(runs, cancellationToken).ConfigureAwait(false);
            ProcessorStatus[] behind = [.. overview.Processors.Where(static status => status.IsBehind)];
            if (behind is not [var first, ..])
                return;
            var waited = clock.GetElapsedTime(began);
            if (behind.FirstOrDefault(static status => status.Checkpoint.Mode is not ProcessorMode.Running) is { } halted)
                throw new ProcessorBehindException(halted, overview.Highest, waited);
            if (waited >= patience)
                throw new ProcessorBehindException(first, overview.Highest, waited);
            await Task.Delay(runs.Find(first.Processor).Options.Poll, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static DeedsException Endless(IEnumerable<ProcessorRun> progressed) => new(
        "DEED0560",
        $"{string.Join(" and ", progressed.Select(run => run.Name))} found new events {MostRounds} times in a row after all that there were. Look for a reactor that emits what it, or one it answers to, reacts to; or for a program that appends all the time.");

    private async Task<IReadOnlyList<ProcessorRun>> TakeTurnsAsync(CancellationToken cancellationToken)
    {
        var progressed = new List<ProcessorRun>();
        var rebuilds = await runs.Rebuilds.OpenAsync(cancellationToken).ConfigureAwait(false);
        foreach (var run in runs.All.Concat(rebuilds.Select(rebuild => rebuild.Run)))
        {
            if (await run.StepAsync(default, cancellationToken).ConfigureAwait(false) is ProcessorStep.Progressed)
                progressed.Add(run);
        }

        return progressed;
    }
}
