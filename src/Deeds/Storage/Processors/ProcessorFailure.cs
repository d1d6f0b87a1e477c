namespace Deeds.Storage.Processors;

/// <summary>An event that a processor could not get past, and why.</summary>
public sealed record ProcessorFailure
{
    /// <summary>The event's id.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The event's stored name.</summary>
    public required string EventName { get; init; }

    /// <summary>The event's stream.</summary>
    public required StreamId Stream { get; init; }

    /// <summary>The event's position.</summary>
    public required Position Position { get; init; }

    /// <summary>What went wrong: the exception's type and message.</summary>
    public required string Cause { get; init; }

    /// <summary>How often the event was tried.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it failed first.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it is tried again; null when it is not.</summary>
    public DateTimeOffset? RetryAt { get; init; }

    /// <summary>Event, place and cause on one line.</summary>
    public override string ToString() => $"{EventName} ({EventId}) at position {Position} of stream {Stream} failed {Attempts} time(s): {Cause}{(Cause.EndsWith('.') ? "" : ".")}{(RetryAt is { } at ? $" It is tried again at {at:O}." : "")}";
}
