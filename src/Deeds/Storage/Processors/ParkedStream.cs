namespace Deeds.Storage.Processors;

/// <summary>A stream that a processor has put aside: an event of it that failed for good, and all that came after it.</summary>
/// <param name="First">The first of its events; nothing of the stream after it is done.</param>
/// <param name="Events">How many of its events are put aside.</param>
/// <param name="Failure">What the stream was parked for: event, cause, tries, and since when.</param>
public sealed record ParkedStream(ParkedEvent First, long Events, ProcessorFailure Failure)
{
    /// <summary>The stream.</summary>
    public StreamId Stream => First.Stream;

    /// <summary>True when its events are to be worked off, as soon as somebody drives the processor.</summary>
    public bool IsRetried { get; init; }

    /// <summary>Stream, number of events and cause on one line.</summary>
    public override string ToString() => $"{Stream} is parked with {Events} event(s): {Failure}";
}
