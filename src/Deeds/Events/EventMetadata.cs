namespace Deeds;

/// <summary>Everything recorded about an event apart from its data: where, when, by whom and because of what.</summary>
/// <remarks>
/// Known before the commit, so an Apply that takes it folds to the same state then and in years;
/// the position in the store is drawn by the commit and belongs to <see cref="RecordedEvent"/>.
/// </remarks>
public sealed record EventMetadata
{
    private static readonly IReadOnlyDictionary<string, string> NoHeaders = new Dictionary<string, string>();

    /// <summary>The event's own id, a uuidv7 derived from the command's.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The stream the event belongs to.</summary>
    public required StreamId Stream { get; init; }

    /// <summary>The number of the event in its stream, 1 for the first.</summary>
    public required int Version { get; init; }

    /// <summary>When it was recorded: UTC, to the microsecond.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The command that decided it; null for events appended without one.</summary>
    public Guid? CommandId { get; init; }

    /// <summary>The name of that command's type; null for events appended without one.</summary>
    public string? Command { get; init; }

    /// <summary>What ties together everything that began with one cause.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The id of the event or command that led to this one.</summary>
    public Guid? CausationId { get; init; }

    /// <summary>Who did it.</summary>
    public string? Actor { get; init; }

    /// <summary>The W3C trace parent of the activity that recorded it.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The stable name of the rule that refused the command, on events recorded by a <c>[Reject]</c> rule.</summary>
    public string? Rule { get; init; }

    /// <summary>The name of the reactor or trigger that emitted it; null for events that a command decided.</summary>
    public string? Processor { get; init; }

    /// <summary>Free headers of the caller.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>The key of the aggregate the event happened to.</summary>
    public StreamKey StreamKey => Stream.Key;
}
