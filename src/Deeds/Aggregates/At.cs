namespace Deeds;

/// <summary>A point in a stream's history: a version, a time, an event; the end by default.</summary>
public readonly record struct At
{
    private At(int? version, DateTimeOffset? time, Guid? eventId)
    {
        VersionNumber = version;
        Moment = time;
        EventId = eventId;
    }

    /// <summary>The end of the stream, as it is now.</summary>
    public static At Latest => default;

    /// <summary>The version, when the point is one.</summary>
    public int? VersionNumber { get; }

    /// <summary>The time, when the point is one.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>The event id, when the point is one.</summary>
    public Guid? EventId { get; }

    /// <summary>True for the end of the stream.</summary>
    public bool IsLatest => this == default;

    /// <summary>The event with this number; a number past the end means the end.</summary>
    public static At Version(int version)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        return new(version, null, null);
    }

    /// <summary>The last event before any that was recorded later than this time.</summary>
    public static At Time(DateTimeOffset time) => new(null, time, null);

    /// <summary>The event with this id.</summary>
    public static At Event(Guid eventId) => new(null, null, eventId);

    /// <summary><c>latest</c>, <c>version n</c>, a time or <c>event id</c>.</summary>
    public override string ToString() => this switch
    {
        { VersionNumber: { } version } => $"version {version}",
        { Moment: { } time } => time.ToString("O"),
        { EventId: { } id } => $"event {id}",
        _ => "latest",
    };
}
