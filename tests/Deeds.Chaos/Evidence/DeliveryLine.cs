namespace Deeds.Chaos.Evidence;

/// <summary>A line of a log of deliveries.</summary>
internal sealed record DeliveryLine
{
    public required long Time { get; init; }

    public required bool IsDone { get; init; }

    public required string Key { get; init; }

    public required Guid EventId { get; init; }

    public required string Stream { get; init; }

    public required int Version { get; init; }

    public required int Attempt { get; init; }
}
