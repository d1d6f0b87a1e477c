namespace Deeds;

/// <summary>A row of current state that is not what its events fold to.</summary>
/// <param name="Key">The aggregate's key.</param>
/// <param name="Difference">What differs, such as <c>status is Pending, folded Active</c>.</param>
public sealed record CurrentStateDifference(StreamKey Key, string Difference);
