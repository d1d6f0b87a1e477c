using System.Diagnostics;
using Deeds.Benchmarks.Servers;
using Deeds.Storage;

namespace Deeds.Benchmarks.Live;

/// <summary>Writers at work at the same time, each with streams of its own.</summary>
internal sealed class Writers(IEventStore store, IReadOnlyList<NewEvent> events)
{
    public const int Count = 8;

    private readonly Streams[] _writers = [.. Enumerable.Range(1, Count).Select(number => new Streams(store, events) { Prefix = $"order-{number}-" })];

    public Task BeginAsync() => Task.WhenAll(_writers.Select(writer => writer.BeginAsync()));

    /// <summary>So many appends, as fast as they can.</summary>
    public async ValueTask AppendAsync(int appends) =>
        await Task.WhenAll(_writers.Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < appends / Count; i++)
                await writer.AppendAsync();
        })));

    /// <summary>Appends at a rate for a while, each writer at moments of its own.</summary>
    /// <returns>How long each append took, in seconds.</returns>
    public async Task<IReadOnlyList<double>> AppendAsync(int perSecond, TimeSpan time, Action<Guid> starts)
    {
        var pause = TimeSpan.FromSeconds((double)Count / perSecond);
        var taken = await Task.WhenAll(_writers.Select((writer, number) => Task.Run(() => AppendAsync(new Random(number), pause, time, () => writer.AppendAsync(starts)))));
        return [.. taken.SelectMany(seconds => seconds)];
    }

    private static async Task<List<double>> AppendAsync(Random random, TimeSpan pause, TimeSpan time, Func<ValueTask> append)
    {
        List<double> seconds = [];
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < time;)
        {
            await Task.Delay(pause * (2 * random.NextDouble()));
            var started = Stopwatch.GetTimestamp();
            await append();
            seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return seconds;
    }
}
