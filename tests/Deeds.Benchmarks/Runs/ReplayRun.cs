using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Runs;

/// <summary>Commands with ids, times and actors of their own, one caller, in memory.</summary>
internal static class ReplayRun
{
    private const int Batch = 200;

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var (arena, goal, byHand) = (setting.Arena(), Goal.PerCoreAtLeast(150_000), new ReplayByHand());
        List<Contest> contests = [];
        foreach (var (name, hot) in new[] { ("every aggregate loaded", 0), ("hot aggregates kept", 10_000) })
        {
            var replay = new Replay(hot);
            contests.Add(await arena.HoldAsync(
                $"commands in memory, {name}",
                goal,
                new Contender("through the gateway", replay.RunAsync, Batch) { Prepare = replay.Restart },
                new Contender("written by hand for this domain", byHand.RunAsync, Batch) { Prepare = byHand.Restart }));
        }

        return contests;
    }
}
