namespace Deeds.Chaos.Evidence;

/// <summary>A row of the projection of streams.</summary>
internal sealed record TallyLine(string Tally, int Events, int LastVersion, long Sum, long Digest);
