namespace Deeds.Chaos.Evidence;

/// <summary>A row of the projection of writers.</summary>
internal sealed record WriterLine(int Writer, int Events, long Sum);
