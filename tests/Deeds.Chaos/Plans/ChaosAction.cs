namespace Deeds.Chaos.Plans;

/// <summary>One thing that happens to the workers.</summary>
/// <param name="Wait">How long after the one before.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Slot">To which worker, or to the next one after it that this can happen to.</param>
/// <param name="Length">How long a pause lasts.</param>
internal sealed record ChaosAction(TimeSpan Wait, ChaosKind Kind, int Slot, TimeSpan Length);
