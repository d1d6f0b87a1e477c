namespace Deeds.Storage.Projections;

/// <summary>An index of a projection's table.</summary>
/// <param name="Columns">The names of its columns, in order.</param>
/// <param name="IsUnique">True when no two rows may be equal in them.</param>
public sealed record ProjectionIndex(IReadOnlyList<string> Columns, bool IsUnique);
