namespace Deeds.Chaos.Evidence;

/// <summary>An event as the table has it, read without the framework.</summary>
internal sealed record StoredFact
{
    public required long Position { get; init; }

    public required string Stream { get; init; }

    public required int Version { get; init; }

    public required Guid EventId { get; init; }

    public required string Name { get; init; }

    public required int Writer { get; init; }

    public required int Number { get; init; }

    public required int Amount { get; init; }

    /// <summary>What led to it; null for what a writer appended.</summary>
    public Guid? Cause { get; init; }

    public override string ToString() => $"{Name} {Writer}/{Number} ({Stream} {Version})";
}
