namespace Deeds.Benchmarks.Measuring;

/// <summary>CPU seconds per server process at one moment.</summary>
internal sealed class ServerCpuTimes(IReadOnlyDictionary<int, double> byProcess)
{
    private IReadOnlyDictionary<int, double> ByProcess => byProcess;

    /// <summary>What the processes that lived at both moments used in between.</summary>
    public double Since(ServerCpuTimes before) =>
        byProcess.Sum(now => now.Value - before.ByProcess.GetValueOrDefault(now.Key, now.Value));
}
