namespace Deeds.Benchmarks.Measuring;

/// <summary>Sides that took turns in slices of one process, so that whatever else the machine did hit all of them alike.</summary>
/// <param name="Name">What was contested.</param>
/// <param name="Goal">What our side has to reach.</param>
/// <param name="Sides">Ours, the raw one, and any others for comparison.</param>
internal sealed record Contest(string Name, Goal Goal, IReadOnlyList<Side> Sides)
{
    public Side Ours => Sides[0];

    public Side Raw => Sides[1];

    public int Rounds => Ours.Readings.Count;

    /// <summary>Ours in the raw one, rate or time as the goal says: the median of the rounds' own ratios.</summary>
    public double Ratio => PerRound((ours, raw) => Goal.IsRate ? ours.PerSecond / raw.PerSecond : ours.Nanoseconds / raw.Nanoseconds);

    /// <summary>The same between the two best rounds of each side.</summary>
    public double BestRatio => Goal.IsRate ? Ours.BestPerSecond / Raw.BestPerSecond : Raw.BestPerSecond / Ours.BestPerSecond;

    /// <summary>The CPU time of an operation of ours, client and server, in that of the raw one.</summary>
    public double CpuRatio => PerRound((ours, raw) => ours.CpuNanoseconds / raw.CpuNanoseconds);

    /// <summary>What the goal is about.</summary>
    public double Value => Goal.Value(this);

    /// <summary>The same from the best rounds.</summary>
    public double Best => Goal.Best(this);

    /// <summary>The most bytes an operation of ours may allocate.</summary>
    public double AllowedBytes { get; init; } = double.PositiveInfinity;

    /// <summary>Reached by the median or by the best rounds, and by the allocations, which no neighbour disturbs.</summary>
    public bool IsReached => (Goal.Meets(Value) || Goal.Meets(Best)) && Ours.Bytes <= AllowedBytes;

    /// <summary>A value of each round's two readings; the median of the rounds.</summary>
    public double PerRound(Func<Reading, Reading, double> value) => Median.Of(Ours.Readings.Zip(Raw.Readings, value));
}
