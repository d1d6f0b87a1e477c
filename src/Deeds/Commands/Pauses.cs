namespace Deeds.Commands;

/// <summary>Growing, jittered pauses between attempts.</summary>
internal sealed class Pauses(TimeSpan first, TimeProvider clock, Random random)
{
    private const int MaxDoublings = 6;
    private const int SettlingFactor = 10;

    public Task WaitAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(Length(attempt), clock, cancellationToken);

    /// <summary>Longer pauses, for a store that has to come back first.</summary>
    public Task WaitLongAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(Length(attempt) * SettlingFactor, clock, cancellationToken);

    private TimeSpan Length(int attempt) => first * (1 << Math.Min(attempt, MaxDoublings)) * (0.5 + random.NextDouble());
}
