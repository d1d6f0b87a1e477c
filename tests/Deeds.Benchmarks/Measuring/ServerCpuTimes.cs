namespace Deeds.Benchmarks.Measuring;

/// <summary>CPU seconds per server process at one moment.</summary>
internal sealed class ServerCpuTimes(IReadOnlyDictionary<int, double> byProcess)
{
    private IReadOnlyDictionary<int, double> ByProcess => byProcess;

    /// <summary>What the processes that still live have used in between; those begun since, all of theirs.</summary>
    public double Since(ServerCpuTimes before) =>
        byProcess.Sum(now => now.Value - before.ByProcess.GetValueOrDefault(now.Key));
}
