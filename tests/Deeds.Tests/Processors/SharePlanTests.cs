using Deeds.Processors.Sharing;
using Deeds.Storage.Processors;

namespace Deeds.Tests.Processors;

/// <summary>Laws of the plan, tried on every way in which up to five processors can be held by nobody, by up to four workers, or by a stranger.</summary>
public sealed class SharePlanTests
{
    private const string Stranger = "stranger";

    private static readonly string[] Names = ["a", "b", "c", "d", "e"];

    [Fact]
    public void every_processor_that_no_stranger_holds_is_driven_by_somebody() =>
        Assert.All(Rolls(), roll => Assert.Equal(Shared(roll), SharePlan.Of(roll).Keys));

    [Fact]
    public void nobody_has_two_more_than_another() =>
        Assert.All(Rolls(), roll => Assert.InRange(Shares(roll).Max() - Shares(roll).Min(), 0, 1));

    [Fact]
    public void a_plan_that_was_carried_out_stays_as_it_is() =>
        Assert.All(Rolls(), roll => Assert.Equal(SharePlan.Of(roll), SharePlan.Of(roll with { Owners = CarriedOut(roll) })));

    [Fact]
    public void nobody_gives_up_more_than_evenness_asks_for() => Assert.All(Rolls(), roll =>
    {
        var plan = SharePlan.Of(roll);
        var least = Shared(roll).Count / roll.Workers.Count;
        Assert.All(roll.Workers, worker =>
        {
            var held = roll.Owners.Where(entry => entry.Value == worker.Owner).Select(entry => entry.Key).ToList();
            Assert.True(held.Count(processor => plan[processor] == worker.Owner) >= Math.Min(held.Count, least));
        });
    });

    [Fact]
    public void who_cannot_drive_a_processor_does_not_get_it()
    {
        var roll = new WorkerRoll([new("new", ["a", "b", "c"]), new("old", ["a"])]) { Owners = Owned(("a", "new"), ("b", "new"), ("c", "old")) };

        Assert.Equal(["a: old", "b: new", "c: new"], SharePlan.Of(roll).Select(entry => $"{entry.Key}: {entry.Value}"));
    }

    [Fact]
    public void a_worker_alone_drives_everything() => Assert.Equal(Names, SharePlan.Of(new([new("one", Names)])).Keys);

    private static IEnumerable<WorkerRoll> Rolls() =>
        from workers in Enumerable.Range(1, 4)
        from processors in Enumerable.Range(0, Names.Length + 1)
        from holding in Enumerable.Range(0, (int)Math.Pow(workers + 2, processors))
        select Roll(workers, processors, holding);

    // The digits of the number say who holds each processor.
    private static WorkerRoll Roll(int workers, int processors, int holding)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names.Take(processors))
        {
            var holder = holding % (workers + 2);
            if (holder > 0)
                owners[name] = holder > workers ? Stranger : $"worker-{holder}";
            holding /= workers + 2;
        }

        return new([.. Enumerable.Range(1, workers).Select(number => new Worker($"worker-{number}", Names[..processors]))]) { Owners = owners };
    }

    private static Dictionary<string, string> CarriedOut(WorkerRoll roll) =>
        SharePlan.Of(roll).Concat(roll.Owners.Where(entry => entry.Value == Stranger)).ToDictionary(StringComparer.Ordinal);

    private static List<string> Shared(WorkerRoll roll) =>
        [.. roll.Workers[0].Processors.Where(name => !roll.Owners.TryGetValue(name, out var owner) || owner != Stranger)];

    private static IEnumerable<int> Shares(WorkerRoll roll)
    {
        var plan = SharePlan.Of(roll);
        return roll.Workers.Select(worker => plan.Values.Count(owner => owner == worker.Owner));
    }

    private static Dictionary<string, string> Owned(params (string Processor, string Owner)[] owned) => owned.ToDictionary(entry => entry.Processor, entry => entry.Owner, StringComparer.Ordinal);
}
