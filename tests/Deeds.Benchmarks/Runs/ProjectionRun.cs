using Deeds.Benchmarks.Bank;
using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Measuring;

namespace Deeds.Benchmarks.Runs;

/// <summary>A projection of a row per application over the bank's events, beside an upsert from unnest written by hand.</summary>
internal static class ProjectionRun
{
    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var (database, events) = await BankDatabase.CreateAsync(setting.Postgres, setting.Log);
        await using var dropping = database;
        await using var hand = new HandProgress(database.Source);
        await hand.CreateAsync();
        var app = new BankApp(database, BankModule.Definition with { Reactors = [] });
        var contest = await setting.Arena(database.Cpu).HoldAsync(
            "project a row per application",
            Goal.RateAtLeast(0.5),
            new Contender("projection", _ => app.CatchUpAsync(), events) { Prepare = app.BeginAgain, RunsOnce = true },
            new Contender("unnest upsert by hand", _ => hand.RunAsync(), events) { Prepare = hand.BeginAgain, RunsOnce = true });
        return await hand.DifferencesAsync() is 0 ? [contest] : throw new InvalidOperationException("The projection and the table by hand differ.");
    }
}
