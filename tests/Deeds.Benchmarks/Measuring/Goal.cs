using System.Globalization;

namespace Deeds.Benchmarks.Measuring;

/// <summary>What our side has to reach.</summary>
/// <param name="Text">The goal in words.</param>
/// <param name="IsRate">True when ratios are of operations per second, more being better; false when they are of time, less being better.</param>
/// <param name="Meets">True when a value is good enough.</param>
internal sealed record Goal(string Text, bool IsRate, Predicate<double> Meets)
{
    /// <summary>The value the goal is about, as the median over the rounds; the ratio by default.</summary>
    public Func<Contest, double> Value { get; private init; } = contest => contest.Ratio;

    /// <summary>The same from the best rounds.</summary>
    public Func<Contest, double> Best { get; private init; } = contest => contest.BestRatio;

    /// <summary>Our operations per second in those of the raw side.</summary>
    public static Goal RateAtLeast(double least) => new(Say($"at least {least:0.##} of raw"), IsRate: true, value => value >= least);

    /// <summary>Our time per operation in that of the raw side.</summary>
    public static Goal TimeAtMost(double most) => new(Say($"at most {most:0.##} of the time of raw"), IsRate: false, value => value <= most);

    /// <summary>Our time per operation in that of the raw side, for information.</summary>
    public static Goal Time { get; } = new("time beside raw, no goal", IsRate: false, _ => true);

    /// <summary>Nanoseconds of CPU time our operation takes beyond the raw one; a difference in wall time would grow with the machine's other work.</summary>
    public static Goal AddsAtMost(double nanoseconds) => new(Say($"adds at most {nanoseconds:0} ns"), IsRate: false, value => value <= nanoseconds)
    {
        Value = contest => contest.PerRound((ours, raw) => ours.CpuNanoseconds - raw.CpuNanoseconds),
        Best = contest => 1e9 / contest.Ours.BestPerCoreSecond - 1e9 / contest.Raw.BestPerCoreSecond,
    };

    /// <summary>Milliseconds that our operation takes beyond the raw one.</summary>
    public static Goal AddsAtMostMilliseconds(double milliseconds) => new(Say($"adds at most {milliseconds:0} ms"), IsRate: false, value => value <= milliseconds)
    {
        Value = contest => contest.PerRound((ours, raw) => (ours.Nanoseconds - raw.Nanoseconds) / 1e6),
        Best = contest => 1e3 / contest.Ours.BestPerSecond - 1e3 / contest.Raw.BestPerSecond,
    };

    /// <summary>Our operations per second of CPU time.</summary>
    public static Goal PerCoreAtLeast(double least) => new(Say($"at least {least:N0}/s per core"), IsRate: true, value => value >= least)
    {
        Value = contest => contest.Ours.PerCoreSecond,
        Best = contest => contest.Ours.BestPerCoreSecond,
    };

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
