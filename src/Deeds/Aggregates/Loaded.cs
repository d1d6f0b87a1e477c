namespace Deeds;

/// <summary>An aggregate as it was folded, and how far.</summary>
/// <typeparam name="TAggregate">The aggregate.</typeparam>
/// <param name="State">The state; the initial state when there is no event.</param>
/// <param name="Version">The number of the last folded event; 0 when there is none.</param>
public sealed record Loaded<TAggregate>(TAggregate State, int Version)
    where TAggregate : IAggregate<TAggregate>
{
    /// <summary>True when at least one event was folded.</summary>
    public bool Exists => Version > 0;
}
