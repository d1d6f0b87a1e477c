using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Live;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>What live processors cost those who append: eight writers as fast as they can, with five processors that are handed every event, and without.</summary>
internal static class WritersRun
{
    private const int Processors = 5;
    private const int Batch = 200;

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        NewEvent[] events = [.. Enumerable.Range(1, 256).Select(number => Some.New(Some.LineAdded(number), number))];
        await using var database = await TemporaryDatabase.CreateAsync(setting.Postgres);
        var writers = new Writers(database.Store, events);
        await writers.BeginAsync();
        using var app = new LiveApp(database.Store, Processors, new());
        return
        [
            await setting.Arena(database.Cpu).HoldAsync(
                $"{Writers.Count} writers, {Processors} live processors",
                Goal.RateAtLeast(0.85),
                new Contender("with processors", writers.AppendAsync, Batch) { Prepare = app.Start },
                new Contender("without", writers.AppendAsync, Batch) { Prepare = app.Stop }),
        ];
    }
}
