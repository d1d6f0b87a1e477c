namespace Deeds;

/// <summary>When <see cref="DeedsHealthCheck"/> is no longer content.</summary>
public sealed record HealthOptions
{
    /// <summary>The defaults.</summary>
    public static HealthOptions Default { get; } = new();

    /// <summary>How long a driven processor may make no progress although events wait for it, before it is unhealthy. 30 s by default.</summary>
    public TimeSpan StallAfter { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a transaction of the database may keep readers waiting, before the processors behind it are unhealthy. 10 s by default.</summary>
    public TimeSpan HeldAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long ago the first event that waits may have been recorded, before a processor that once had caught up is degraded. 1 min by default.</summary>
    public TimeSpan LagLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the store may take to answer, before it counts as out of reach. 5 s by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);
}
