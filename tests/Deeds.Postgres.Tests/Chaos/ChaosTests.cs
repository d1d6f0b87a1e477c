using Deeds.Chaos.Plans;
using Deeds.Chaos.Running;

namespace Deeds.Postgres.Tests.Chaos;

/// <summary>A short run; the long one is a program of its own, see its README.</summary>
public sealed class ChaosTests
{
    private static readonly ChaosSetting Short = new()
    {
        Seed = Random.Shared.Next(),
        Events = 2_400,
        Rate = 240,
        WriterProcesses = 2,
        Claim = TimeSpan.FromSeconds(1),
        ActionsPerSecond = 2,
        Actions = 30,
    };

    [Fact]
    public async Task whatever_happens_to_workers_and_writers_nothing_is_lost_doubled_or_out_of_order()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Short.Seed}");
        var world = await PostgresStore.UncreatedAsync();

        var report = await ChaosRun.RunAsync(Short, world.ConnectionString, world.Options.Schema, TestContext.Current.CancellationToken);

        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.Findings.Count == 0, report.ToString());
        Assert.True(report.Events >= Short.Events - report.RolledBack && report.Starts > 1, report.ToString());
    }

    [Fact]
    public void one_seed_makes_one_plan()
    {
        const int Actions = 200;
        var plan = new ChaosPlan(Short).Actions().Take(Actions).ToList();

        Assert.Equal(plan, new ChaosPlan(Short).Actions().Take(Actions));
        Assert.NotEqual(plan, new ChaosPlan(Short with { Seed = Short.Seed + 1 }).Actions().Take(Actions));
        Assert.Equal(Enum.GetValues<ChaosKind>(), plan.Select(action => action.Kind).Distinct().Order());
    }
}
