namespace Deeds;

/// <summary>Where a processor begins that has never run.</summary>
public readonly record struct ProcessorStart
{
    private ProcessorStart(bool isNow, DateTimeOffset? moment, Position? position)
    {
        IsNow = isNow;
        Moment = moment;
        Position = position;
    }

    /// <summary>At the first event of the store.</summary>
    public static ProcessorStart Beginning => default;

    /// <summary>After the last event of the store, as it is when the processor first runs.</summary>
    public static ProcessorStart Now => new(true, null, null);

    /// <summary>True to leave out what is in the store already.</summary>
    public bool IsNow { get; }

    /// <summary>The time to begin at, when it is one.</summary>
    public DateTimeOffset? Moment { get; }

    /// <summary>The position to begin after, when it is one.</summary>
    public Position? Position { get; }

    /// <summary>At the first event, in the store's order, that was recorded at that time or later.</summary>
    public static ProcessorStart At(DateTimeOffset time) => new(false, time, null);

    /// <summary>After a position.</summary>
    public static ProcessorStart After(Position position) => new(false, null, position);
}
