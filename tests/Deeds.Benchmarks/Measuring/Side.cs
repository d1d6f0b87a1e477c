namespace Deeds.Benchmarks.Measuring;

/// <summary>A contender with the readings of all its rounds.</summary>
internal sealed class Side(string name, IReadOnlyList<Reading> readings)
{
    private readonly double _operations = readings.Sum(reading => reading.Operations);

    public string Name => name;

    public IReadOnlyList<Reading> Readings => readings;

    /// <summary>The mean of the two fastest rounds: on a machine shared with others, the nearest thing to an undisturbed one.</summary>
    public double BestPerSecond => readings.Select(reading => reading.PerSecond).OrderDescending().Take(2).Average();

    /// <summary>The same per second of CPU time.</summary>
    public double BestPerCoreSecond => readings.Select(reading => reading.PerCoreSecond).OrderDescending().Take(2).Average();

    public double PerSecond => Median.Of(readings.Select(reading => reading.PerSecond));

    public double PerCoreSecond => Median.Of(readings.Select(reading => reading.PerCoreSecond));

    public double Nanoseconds => Median.Of(readings.Select(reading => reading.Nanoseconds));

    public double ClientMicroseconds => readings.Sum(reading => reading.ClientSeconds) * 1e6 / _operations;

    public double ServerMicroseconds => readings.Sum(reading => reading.ServerSeconds) * 1e6 / _operations;

    public double Bytes => Math.Round(Median.Of(readings.Select(reading => (double)reading.AllocatedBytes / reading.Operations)), 1);
}
