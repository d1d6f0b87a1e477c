namespace Deeds;

/// <summary>How commands are carried out and aggregates are read.</summary>
public sealed record DeedsOptions
{
    /// <summary>The defaults.</summary>
    public static DeedsOptions Default { get; } = new();

    /// <summary>How often a command is decided anew after another append came first. 5 by default; 0 reports the first conflict.</summary>
    public int Redecisions { get; init; } = 5;

    /// <summary>How often the store is asked what became of an append whose connection broke. 5 by default.</summary>
    public int SettlingAttempts { get; init; } = 5;

    /// <summary>The first pause before trying again; doubles each time, jittered by half. 5 ms by default.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>How many recently changed aggregates are kept in memory with their version, so that a command need not load them. 0, the default, keeps none.</summary>
    /// <remarks>
    /// A stale state costs a refused append and a load, never a wrong decision: only events that the store accepts at that version come of it.
    /// Keep none where an Apply, or the caller of a command, changes an object in place that a state holds.
    /// </remarks>
    public int HotAggregates { get; init; }

    /// <summary>Stored names that readers pass over although no code knows them.</summary>
    public IReadOnlyList<string> IgnoredEvents { get; init; } = [];
}
