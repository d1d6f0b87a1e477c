namespace Deeds.Storage.Projections;

/// <summary>A property rows are sorted by.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="IsDescending">True for the last first.</param>
public sealed record RowOrder(string Property, bool IsDescending);
