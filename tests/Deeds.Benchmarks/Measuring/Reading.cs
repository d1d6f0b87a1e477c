namespace Deeds.Benchmarks.Measuring;

/// <summary>What one slice of one contender came to.</summary>
/// <param name="Operations">How many operations were carried out.</param>
/// <param name="Seconds">How long they took.</param>
/// <param name="ClientSeconds">The CPU time this process used meanwhile.</param>
/// <param name="ServerSeconds">The CPU time the database server's processes used meanwhile; 0 where there is none.</param>
/// <param name="AllocatedBytes">What was allocated meanwhile.</param>
internal readonly record struct Reading(long Operations, double Seconds, double ClientSeconds, double ServerSeconds, long AllocatedBytes)
{
    public double PerSecond => Operations / Seconds;

    public double PerCoreSecond => Operations / CpuSeconds;

    public double Nanoseconds => Seconds * 1e9 / Operations;

    public double CpuNanoseconds => CpuSeconds * 1e9 / Operations;

    private double CpuSeconds => ClientSeconds + ServerSeconds;
}
