using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>Loading and folding a stream beside receiving its rows and looking at none.</summary>
internal static class LoadRun
{
    private const int BytesPerEvent = 1300;

    private static readonly (int Length, int Streams, double Goal)[] Sizes = [(100, 500, 0.6), (1000, 50, 0.4)];

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        await using var database = await TemporaryDatabase.CreateAsync(setting.Postgres);
        await using var raw = await RawStreams.OpenAsync(database.Source);
        var aggregates = new AggregateReader(database.Store);
        List<Contest> contests = [];
        foreach (var (length, streams, goal) in Sizes)
        {
            await FillAsync(database.Store, length, streams);
            await database.SettleAsync();
            var (ours, received) = (0, 0);
            var contest = await setting.Arena(database.Cpu).HoldAsync(
                $"load and fold {length} events",
                Goal.RateAtLeast(goal),
                new Contender("AggregateReader", _ => LoadAsync(aggregates, Key(length, ours++ % streams), length)),
                new Contender("rows received, not read", _ => ReceiveAsync(raw, Key(length, received++ % streams), length)));
            contests.Add(contest with { AllowedBytes = AllowedBytes(length) });
        }

        return contests;
    }

    private static string Key(int length, int stream) => $"{length}x{stream}";

    private static async ValueTask LoadAsync(AggregateReader aggregates, string key, int length)
    {
        var loaded = await aggregates.LoadVersionedAsync<Order>(key);
        if (loaded.Version != length)
            throw new InvalidOperationException($"order-{key} was loaded up to {loaded.Version}, not {length}.");
    }

    private static async ValueTask ReceiveAsync(RawStreams raw, string key, int length)
    {
        if (await raw.ReceiveAsync($"order-{key}") is var rows && rows != length)
            throw new InvalidOperationException($"order-{key} has {rows} rows, not {length}.");
    }

    // Streams grow side by side, as they do in life: a stream's rows are spread over the table.
    private static async Task FillAsync(IEventStore store, int length, int streams)
    {
        var history = Some.History(length);
        foreach (var part in Enumerable.Range(0, length).Chunk(10))
        {
            for (var stream = 0; stream < streams; stream++)
            {
                NewEvent[] events = [.. part.Select(index => Some.New(history[index], index))];
                if (await store.AppendAsync(new StreamAppend($"order-{Key(length, stream)}", Expectation.Exactly(part[0]), events)) is not AppendResult.Appended)
                    throw new InvalidOperationException("The streams to load could not be written.");
            }
        }
    }

    private static double AllowedBytes(int length)
    {
        var history = Some.History(length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var @event in history)
            GC.KeepAlive(Copies.Of(@event));
        return GC.GetAllocatedBytesForCurrentThread() - before + (double)length * BytesPerEvent;
    }
}
