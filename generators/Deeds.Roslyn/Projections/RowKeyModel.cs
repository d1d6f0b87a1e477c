using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>How the key of a row is found.</summary>
/// <param name="Values">The expressions of its values, in terms of <c>happened</c>, <c>metadata</c>, and <c>key</c> where there is one.</param>
/// <param name="Whole">What gives all values at once, as <c>key</c>; null where each is found by itself.</param>
public sealed record RowKeyModel(EquatableArray<string> Values, string? Whole = null);
