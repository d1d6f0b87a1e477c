using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Live;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Postgres;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>From the start of an append to the handler: eight writers, together 200 a second, heard in the process itself and in another one.</summary>
internal static class LatencyRun
{
    private const int PerSecond = 200;

    private static readonly TimeSpan LeastSlice = TimeSpan.FromSeconds(1);

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        NewEvent[] events = [.. Enumerable.Range(1, 256).Select(number => Some.New(Some.LineAdded(number), number))];
        await using var database = await TemporaryDatabase.CreateAsync(setting.Postgres);
        var writers = new Writers(database.Store, events);
        await writers.BeginAsync();
        await using var other = new PostgresEventStore(database.ConnectionString);
        return [.. await HoldAsync(setting, writers, "own process", database.Store), .. await HoldAsync(setting, writers, "another process", other)];
    }

    private static async Task<Contest[]> HoldAsync(Setting setting, Writers writers, string where, PostgresEventStore store)
    {
        var arrivals = new Arrivals();
        using var app = new LiveApp(store, 1, arrivals);
        app.Start();
        await app.BegunAsync();
        List<Reading> appends = [], halves = [], tails = [];
        // The first round is for nothing: code is compiled and connections are opened.
        for (var round = -1; round < setting.Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            double[] appended = [.. (await writers.AppendAsync(PerSecond, setting.Slice > LeastSlice ? setting.Slice : LeastSlice, arrivals.Start)).Order()];
            while (!arrivals.IsEmpty)
                await Task.Delay(1);
            double[] arrived = [.. arrivals.Take().Order()];
            var cpu = (Environment.CpuUsage.TotalTime - before).TotalSeconds / appended.Length;
            if (round < 0)
                continue;
            appends.Add(new(1, At(appended, 0.5), cpu, 0, 0));
            halves.Add(new(1, At(arrived, 0.5), cpu, 0, 0));
            tails.Add(new(1, At(arrived, 0.99), cpu, 0, 0));
        }

        var append = new Side("append, half are quicker", appends);
        return
        [
            new($"append to handler, {where}", Goal.AddsAtMostMilliseconds(3), [new("handler, half are quicker", halves), append]),
            new($"append to handler, {where}, 99 in 100", Goal.AddsAtMostMilliseconds(15), [new("handler, 99 in 100 are quicker", tails), append]),
        ];
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
}
