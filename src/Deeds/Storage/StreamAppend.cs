namespace Deeds.Storage;

/// <summary>Events to append to one stream, all or nothing.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Expected">What the stream must be like.</param>
/// <param name="Events">1 to 1,000 events, 8 MiB together, in order.</param>
public sealed record StreamAppend(StreamId Stream, Expectation Expected, IReadOnlyList<NewEvent> Events)
{
    /// <summary>The current-state row to write in the same transaction; needs an exact expectation.</summary>
    public StateWrite? State { get; init; }

    /// <summary>What is to be done inside the append's transaction, before the commit; null for nothing.</summary>
    public IAppendWork? Work { get; init; }
}
