namespace Deeds.Storage.Processors;

/// <summary>How far the events of a parked stream were worked off.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Through">Its parked events at or before this position are done.</param>
public sealed record ParkedProgress(StreamId Stream, Position Through);
