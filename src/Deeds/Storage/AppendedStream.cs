namespace Deeds.Storage;

/// <summary>What one stream got from an append.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="FirstVersion">The version of the first appended event; the others follow without a hole.</param>
/// <param name="Positions">The position of each appended event, ascending.</param>
public sealed record AppendedStream(StreamId Stream, int FirstVersion, IReadOnlyList<Position> Positions)
{
    /// <summary>The version of the stream after the append.</summary>
    public int Version => FirstVersion + Positions.Count - 1;
}
