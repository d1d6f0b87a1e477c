namespace Deeds.Chaos.Evidence;

/// <summary>A processor's row as one statement left it, in the order of the commits.</summary>
internal sealed record EpochLine
{
    public required long Id { get; init; }

    public required string Processor { get; init; }

    /// <summary>The process that wrote, by the name of its session.</summary>
    public required string WrittenBy { get; init; }

    public string? Owner { get; init; }

    public required long Epoch { get; init; }

    public long? Position { get; init; }

    public bool HasFailure { get; init; }

    /// <summary>True when the statement wrote no step and changed no hands.</summary>
    public bool IsAsFarAs(EpochLine? before) => (Owner, Epoch, Position, HasFailure) == (before?.Owner, before?.Epoch, before?.Position, before?.HasFailure);
}
