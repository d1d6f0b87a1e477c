namespace Deeds.Storage;

/// <summary>Which part of a stream to read, and in which direction.</summary>
public readonly record struct StreamRange
{
    /// <summary>The whole stream, first event first.</summary>
    public static StreamRange All => default;

    /// <summary>Where to begin: that version or event itself, or the first event recorded at or after that time. The first event by default.</summary>
    public At From { get; init; }

    /// <summary>Where to end: that version or event itself, or the last event before any recorded later than that time. The last event by default.</summary>
    public At To { get; init; }

    /// <summary>True to read the last event of the range first.</summary>
    public bool IsBackwards { get; init; }

    /// <summary>The most events to read; 0 for no limit.</summary>
    public int Limit
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>The stream up to and including a point.</summary>
    public static StreamRange UpTo(At to) => new() { To = to };

    /// <summary>The stream after a version.</summary>
    public static StreamRange After(int version) => new() { From = At.Version(version + 1) };

    /// <summary>The error for a range that names an event its stream does not have; for those who write a store.</summary>
    public static DeedsException UnknownEvent(StreamId stream, Guid eventId) =>
        new("DEED0803", $"The range of {stream} names the event {eventId}, which is not in that stream. Take an id of one of its events, or give a version or a time.");
}
