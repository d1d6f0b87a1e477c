using System.Collections.Frozen;
using Deeds.Processors.Running;

namespace Deeds.Processors.Sharing;

/// <summary>The processors that this process is to drive, agreed on with all others that live.</summary>
/// <remarks>Only who tries for a claim depends on it: what keeps a processor to one owner is the claim.</remarks>
internal sealed class WorkShare(ProcessorRuns runs)
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(1);

    private readonly FrozenSet<string> _all = runs.All.Select(run => run.Name).ToFrozenSet(StringComparer.Ordinal);
    private readonly TimeSpan _claim = runs.All.Min(run => run.Options.Claim);
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FrozenSet<string>? _mine;

    /// <summary>Ends when the share has changed.</summary>
    public Task Changed => Volatile.Read(ref _changed).Task;

    private ProcessorWorld World => runs.World;

    // Shorter than a claim, whose fresh part it does not outlive: of a worker that died, the sign of life ends before its processors are free.
    private TimeSpan Term => _claim * 2 / 3;

    private TimeSpan Rest => _claim / 5 < LongestRest ? _claim / 5 : LongestRest;

    /// <summary>True when this process is to drive a processor; also for one that is not shared out.</summary>
    public bool Includes(ProcessorRun run) => !_all.Contains(run.Name) || Volatile.Read(ref _mine)?.Contains(run.Name) is true;

    /// <summary>Agrees again and again, until the host stops; then leaves, so that others need not wait for the end of the sign of life.</summary>
    public async Task KeepAsync(CancellationToken stopping, CancellationToken abandon)
    {
        var isKnown = true;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                Take(await AgreeAsync(stopping).ConfigureAwait(false));
                isKnown = true;
            }
            catch (Exception problem) when (!stopping.IsCancellationRequested && !abandon.IsCancellationRequested)
            {
                if (isKnown)
                    ProcessorLog.ShareUnknown(World.Logger, problem);
                isKnown = false;
                Take(_mine ?? _all);
            }
            catch (Exception)
            {
                break;
            }

            await Task.Delay(Rest, World.Clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await LeaveAsync(abandon).ConfigureAwait(false);
    }

    private async Task<FrozenSet<string>> AgreeAsync(CancellationToken cancellationToken)
    {
        // One that is not in the share takes no step, and would not see that what it stood by for is withdrawn.
        foreach (var run in runs.All.Where(run => run.Declaration.StandsBy))
            await run.Declaration.LookAsync(cancellationToken).ConfigureAwait(false);
        var able = runs.All.Where(run => run.IsAble).Select(run => run.Name).ToFrozenSet(StringComparer.Ordinal);
        var roll = await World.Store.Processors.AttendAsync(new(World.Owner, able), Term, cancellationToken).ConfigureAwait(false);
        var plan = SharePlan.Of(roll);
        return _all.Where(IsMine).ToFrozenSet(StringComparer.Ordinal);

        bool IsMine(string processor) => plan.TryGetValue(processor, out var owner)
            ? owner == World.Owner || (roll.Left.Contains(processor) && able.Contains(processor))
            : !roll.Owners.ContainsKey(processor);
    }

    private void Take(FrozenSet<string> mine)
    {
        if (_mine is { } former && former.SetEquals(mine))
            return;
        Volatile.Write(ref _mine, mine);
        ProcessorLog.ShareChanged(World.Logger, mine.Count, _all.Count);
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private async Task LeaveAsync(CancellationToken abandon)
    {
        try
        {
            await World.Store.Processors.LeaveAsync(World.Owner, abandon).ConfigureAwait(false);
        }
        catch (Exception) when (abandon.IsCancellationRequested)
        {
            // Nobody waits any more; the sign of life ends by itself.
        }
        catch (Exception problem)
        {
            ProcessorLog.ShareUnknown(World.Logger, problem);
        }
    }
}
