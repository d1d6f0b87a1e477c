namespace Deeds.Chaos.Plans;

/// <summary>How large a run is, and what it begins with.</summary>
internal sealed record ChaosSetting
{
    /// <summary>The most workers at a time.</summary>
    public const int Slots = 4;

    /// <summary>Where plan, appends and failures are derived from.</summary>
    public required int Seed { get; init; }

    /// <summary>How many events the writers append; reactors add theirs.</summary>
    public required int Events { get; init; }

    /// <summary>How many events the writers append in a second, together.</summary>
    public int Rate { get; init; } = 1_000;

    public int WriterProcesses { get; init; } = 3;

    public int Streams { get; init; } = 100;

    /// <summary>How long a claim lasts: short, so that processors change hands often.</summary>
    public TimeSpan Claim { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How much of the plan happens in a second, more or less.</summary>
    public double ActionsPerSecond { get; init; } = 1;

    /// <summary>How much of the plan happens at most; then there is calm, so that a busy machine comes to an end as well.</summary>
    public int Actions { get; init; } = 200;

    /// <summary>How long a run may last before it counts as stuck.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);
}
