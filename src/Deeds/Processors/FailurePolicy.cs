namespace Deeds;

/// <summary>What a processor does about an event that fails: how long it waits before each new try, and what it does after the last.</summary>
/// <remarks>Waits are counted per event: the next one that fails begins with the first wait.</remarks>
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

    /// <summary>New tries with the same wait before each, then stop.</summary>
    public static FailurePolicy Constant(TimeSpan wait, int tries = Tries) => Waiting([.. Enumerable.Repeat(wait, tries)]);

    /// <summary>New tries after these waits, then stop.</summary>
    public static FailurePolicy Waiting(params IReadOnlyList<TimeSpan> waits)
    {
        foreach (var wait in waits)
            ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero, nameof(waits));
        return new(waits);
    }

    /// <summary>The wait after a number of tries; null when the last has been made.</summary>
    internal TimeSpan? WaitAfter(int tries) => tries <= Waits.Count ? Waits[tries - 1] : null;
}
