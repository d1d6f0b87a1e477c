using System.Diagnostics;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Failing;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Servers;
using Deeds.Postgres;
using Deeds.Storage;

namespace Deeds.Benchmarks.Runs;

/// <summary>From the start of an append to the moment each place tells that the event fails: what drives it by log and meters, another process by status and health.</summary>
internal static class VisibilityRun
{
    private const double MostMilliseconds = 1_000;

    private static readonly string[] Processors = [WeighItem.Name, ItemRow.Name];

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        await using var database = await TemporaryDatabase.CreateAsync(setting.Postgres);
        await PostgresSchema.ApplyAsync(database.ConnectionString, Catalogue.Of(FailingModule.Definition));
        await using var watching = new PostgresEventStore(database.ConnectionString);
        var memory = new InMemoryEventStore();
        return [.. await HoldAsync(setting, "PostgreSQL", database.Store, watching), .. await HoldAsync(setting, "memory", memory, memory)];
    }

    private static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting, string where, IEventStore driving, IEventStore watching)
    {
        await using var app = await FailingApp.StartAsync(driving, watching);
        var appends = new List<Reading>();
        var told = Processors.SelectMany(processor => FailingApp.Places.Select(place => (processor, place))).ToDictionary(each => each, _ => new List<Reading>());
        // The first round is for nothing: code is compiled and connections are opened.
        for (var round = -1; round < setting.Rounds; round++)
        {
            app.Begin();
            var (before, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            var appended = await driving.AppendAsync(new StreamAppend($"item-{round + 2}", Expectation.NoStream, [Some.New(new ItemChecked(round, IsFaulty: true), round + 2)]));
            var stored = Stopwatch.GetTimestamp();
            var seen = await Task.WhenAll(Processors.Select(app.SeenAsync));
            var cpu = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            await app.GoOnAsync(((AppendResult.Appended)appended).Position);
            if (round < 0)
                continue;
            appends.Add(Reading(began, stored, cpu));
            foreach (var (number, processor) in Processors.Index())
            {
                foreach (var (place, name) in FailingApp.Places.Index())
                    told[(processor, name)].Add(Reading(began, seen[number][place], cpu));
            }
        }

        return [.. told.Select(each => new Contest($"{where}, {each.Key.processor} fails, told by {each.Key.place}", Goal.AddsAtMostMilliseconds(MostMilliseconds), [new(each.Key.place, each.Value), new("append", appends)]))];
    }

    private static Reading Reading(long began, long ended, double cpu) => new(1, Stopwatch.GetElapsedTime(began, ended).TotalSeconds, cpu, 0, 0);
}
