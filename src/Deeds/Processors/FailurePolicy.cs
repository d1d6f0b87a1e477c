namespace Deeds;

/// <summary>What a processor does about an event that fails: how long it waits before each new try, and what it does after the last.</summary>
/// <remarks>
/// Waits are counted per event: the next one that fails begins with the first wait. After the last try the processor stops with the cause stored,
/// or, with <see cref="ThenPark"/>, puts the event aside together with all later events of its stream, and goes on with other streams.
/// </remarks>
/// <example><code>FailurePolicy.Constant(TimeSpan.FromSeconds(5), tries: 3).ThenPark()</code></example>
public sealed record FailurePolicy
{
    private const int Tries = 7;

    private FailurePolicy(IReadOnlyList<TimeSpan> waits) => Waits = waits;

    /// <summary>Seven new tries after 1, 2, 4 … 64 s, then stop. The default.</summary>
    public static FailurePolicy Exponential { get; } = new([.. Enumerable.Range(0, Tries).Select(doubling => TimeSpan.FromSeconds(1 << doubling))]);

    /// <summary>No new try: stop at once.</summary>
    public static FailurePolicy None { get; } = new([]);

    /// <summary>The wait before each new try.</summary>
    public IReadOnlyList<TimeSpan> Waits { get; }

    /// <summary>True when the stream is parked after the last try, false when the processor stops.</summary>
    public bool Parks { get; private init; }

    /// <summary>New tries with the same wait before each, then stop.</summary>
    public static FailurePolicy Constant(TimeSpan wait, int tries = Tries) => Waiting([.. Enumerable.Repeat(wait, tries)]);

    /// <summary>New tries after these waits, then stop.</summary>
    public static FailurePolicy Waiting(params IReadOnlyList<TimeSpan> waits)
    {
        foreach (var wait in waits)
            ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero, nameof(waits));
        return new(waits);
    }

    /// <summary>The same tries, then park the event with all later events of its stream: nothing is lost, and the others go on.</summary>
    public FailurePolicy ThenPark() => this with { Parks = true };

    /// <summary>The same tries, then stop.</summary>
    public FailurePolicy ThenStop() => this with { Parks = false };

    /// <summary>The wait after a number of tries; null when the last has been made.</summary>
    internal TimeSpan? WaitAfter(int tries) => tries <= Waits.Count ? Waits[tries - 1] : null;
}
