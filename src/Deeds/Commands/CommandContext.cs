namespace Deeds;

/// <summary>What the caller knows about a command apart from the command: who, because of what, and how sure it must be.</summary>
public sealed record CommandContext
{
    /// <summary>Nothing known.</summary>
    public static CommandContext Default { get; } = new();

    /// <summary>The command's id, which makes it safe to repeat: its events are recorded once. A new uuidv7 when null.</summary>
    /// <remarks>A repetition answers with the events of the first run, whatever its fields say now; the empty Guid is refused.</remarks>
    public Guid? CommandId { get; init; }

    /// <summary>What ties together everything that began with one cause; the command's id when null.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>The id of the event or command that led to this one.</summary>
    public Guid? CausationId { get; init; }

    /// <summary>Who asks.</summary>
    public string? Actor { get; init; }

    /// <summary>The version the caller has seen; another one answers <see cref="CommandResult.Conflict"/> at once. Null to decide anew on conflict.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>When it happened, for imports and replays; the clock's time when null.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>The W3C trace parent; the current activity's when null.</summary>
    public string? TraceParent { get; init; }

    /// <summary>Free headers, recorded with the events.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Where Decide's services come from; the gateway's own provider when null.</summary>
    public IServiceProvider? Services { get; init; }
}
