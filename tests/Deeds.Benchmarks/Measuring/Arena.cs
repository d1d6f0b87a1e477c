using System.Diagnostics;

namespace Deeds.Benchmarks.Measuring;

/// <summary>Lets contenders take turns.</summary>
/// <param name="rounds">How many slices each gets.</param>
/// <param name="slice">How long one slice is.</param>
/// <param name="server">The database server whose CPU time counts too.</param>
internal sealed class Arena(int rounds, TimeSpan slice, ServerCpu? server = null)
{
    private const int LeastWarmRounds = 3;
    private const int MostWarmRounds = 20;
    private const double Settled = 0.95;

    public async Task<Contest> HoldAsync(string name, Goal goal, params Contender[] contenders)
    {
        await WarmAsync(contenders);
        var readings = contenders.Select(_ => new List<Reading>(rounds)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Length; i++)
                readings[i].Add(await MeasureAsync(contenders[i]));
        }

        return new(name, goal, [.. contenders.Zip(readings, (contender, taken) => new Side(contender.Name, taken))]);
    }

    // The compiler's last tier comes when it comes: rounds are for nothing until operations stop getting cheaper.
    private async Task WarmAsync(Contender[] contenders)
    {
        var before = double.PositiveInfinity;
        for (var round = 1; round <= MostWarmRounds; round++)
        {
            var cost = 0.0;
            foreach (var contender in contenders)
                cost += (await MeasureAsync(contender)).CpuNanoseconds;
            if (round >= LeastWarmRounds && cost > before * Settled)
                return;
            before = cost;
        }
    }

    private async Task<Reading> MeasureAsync(Contender contender)
    {
        contender.Prepare();
        // What one side left behind is not the other's to clear.
        GC.Collect();
        var serverBefore = server is null ? null : await server.ReadAsync();
        var clientBefore = Environment.CpuUsage.TotalTime;
        var bytesBefore = Allocated(contender);
        var (operations, seconds) = await RunAsync(contender);
        var bytes = Allocated(contender) - bytesBefore;
        var client = (Environment.CpuUsage.TotalTime - clientBefore).TotalSeconds;
        var serverSeconds = serverBefore is null ? 0 : (await server!.ReadAsync()).Since(serverBefore);
        return new(operations, seconds, client, serverSeconds, bytes);
    }

    private async ValueTask<(long Operations, double Seconds)> RunAsync(Contender contender)
    {
        var operations = 0L;
        var started = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        do
        {
            await contender.RunAsync(contender.Batch);
            operations += contender.Batch;
            elapsed = Stopwatch.GetElapsedTime(started);
        }
        while (elapsed < slice && !contender.RunsOnce);
        return (operations, elapsed.TotalSeconds);
    }

    private static long Allocated(Contender contender) =>
        contender.StaysOnThread ? GC.GetAllocatedBytesForCurrentThread() : GC.GetTotalAllocatedBytes(precise: true);
}
