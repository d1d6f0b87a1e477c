using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>One event, one caller, an existing stream: the store's append beside a prepared insert that checks nothing.</summary>
internal static class AppendRun
{
    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        NewEvent[] events = [.. Enumerable.Range(1, 256).Select(number => Some.New(Some.LineAdded(number), number))];
        byte[][] payloads = [.. events.Select(@event => @event.Data.ToArray())];
        await using var database = await TemporaryDatabase.CreateAsync(setting.Postgres);
        await using var raw = await RawTable.CreateAsync(database.Source);
        var streams = new Streams(database.Store, events);
        await streams.BeginAsync();
        var next = 0;
        return
        [
            await setting.Arena(database.Cpu).HoldAsync(
                "append 1 event, 1 caller",
                Goal.RateAtLeast(0.55),
                new Contender("PostgresEventStore", _ => streams.AppendAsync()),
                new Contender("prepared insert", _ => raw.InsertAsync(payloads[next++ % payloads.Length]))),
        ];
    }
}
