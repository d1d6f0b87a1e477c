using System.Globalization;

namespace Deeds.Chaos.Running;

/// <summary>What a run came to.</summary>
internal sealed record ChaosReport
{
    public required int Seed { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required int Events { get; init; }

    public required int RolledBack { get; init; }

    public required int Starts { get; init; }

    public required int Kills { get; init; }

    public required int Pauses { get; init; }

    public required int Stops { get; init; }

    public required int TakeOvers { get; init; }

    public required int Failures { get; init; }

    /// <summary>Deliveries to the world outside beyond the first of each event.</summary>
    public required int Redeliveries { get; init; }

    public required IReadOnlyList<string> Findings { get; init; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        seed {Seed}: {Events} events in {Elapsed.TotalSeconds:F0} s, {RolledBack} rolled back; workers: {Starts} started, {Kills} killed, {Pauses} paused, {Stops} stopped;
        {TakeOvers} take-overs, {Failures} failed handlings, {Redeliveries} deliveries made again; {(Findings.Count == 0 ? "nothing lost, nothing doubled, all in order" : $"{Findings.Count} findings:")}
        {string.Join('\n', Findings)}
        """).TrimEnd();
}
