using System.Diagnostics;
using Deeds.Chaos.Processes;
using Deeds.Postgres;

namespace Deeds.Chaos.Writing;

/// <summary>A process with several writers, which together keep to a rate.</summary>
internal static class WriterProcess
{
    public const int Writers = 4;

    public static async Task RunAsync(Assignment assignment)
    {
        await using var store = new PostgresEventStore(assignment.ConnectionString, assignment.Options);
        using var log = new WriterLog(assignment.Log);
        var all = assignment.Setting.WriterProcesses * Writers;
        var pace = Pace(assignment.Setting.Rate / (double)assignment.Setting.WriterProcesses);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(lane =>
        {
            var number = assignment.Number * Writers + lane;
            var share = assignment.Setting.Events / all + (number < assignment.Setting.Events % all ? 1 : 0);
            return Task.Run(() => new Writer(assignment, number, store, log).RunAsync(share, pace));
        }));
    }

    private static Func<int, Task> Pace(double perSecond)
    {
        var since = Stopwatch.StartNew();
        var drawn = 0;
        return events =>
        {
            var due = TimeSpan.FromSeconds(Interlocked.Add(ref drawn, events) / perSecond);
            return due > since.Elapsed ? Task.Delay(due - since.Elapsed) : Task.CompletedTask;
        };
    }
}
