namespace Deeds.Chaos.Evidence;

/// <summary>All that is left of a run, for the oracle.</summary>
internal sealed record RunEvidence
{
    /// <summary>The events in position order.</summary>
    public required IReadOnlyList<StoredFact> Facts { get; init; }

    public required IReadOnlyList<ToldOutcome> Told { get; init; }

    /// <summary>In the order of time.</summary>
    public required IReadOnlyList<DeliveryLine> Deliveries { get; init; }

    public required IReadOnlyList<TallyLine> Tallies { get; init; }

    public required IReadOnlyList<WriterLine> Writers { get; init; }

    /// <summary>In the order of the commits.</summary>
    public required IReadOnlyList<EpochLine> Epochs { get; init; }
}
