namespace Deeds.Storage;

/// <summary>What a column of a current-state table holds, and the .NET type its values have.</summary>
public enum ColumnType
{
    /// <summary>Text, also for enums by name; <see cref="string"/>.</summary>
    Text,

    /// <summary>A uuid; <see cref="Guid"/>.</summary>
    Uuid,

    /// <summary>True or false; <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>16 bits; <see cref="short"/>.</summary>
    SmallInt,

    /// <summary>32 bits; <see cref="int"/>.</summary>
    Integer,

    /// <summary>64 bits; <see cref="long"/>.</summary>
    BigInt,

    /// <summary>Exact decimal; <see cref="decimal"/>.</summary>
    Numeric,

    /// <summary>Single precision; <see cref="float"/>.</summary>
    Real,

    /// <summary>Double precision; <see cref="double"/>.</summary>
    Double,

    /// <summary>A moment in UTC, to the microsecond; <see cref="DateTimeOffset"/>.</summary>
    Timestamp,

    /// <summary>A day; <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A time of day, to the microsecond; <see cref="TimeOnly"/>.</summary>
    Time,

    /// <summary>A duration, to the microsecond; <see cref="TimeSpan"/>.</summary>
    Interval,

    /// <summary>Nested data as JSON text; <see cref="string"/>.</summary>
    Json,

    /// <summary>Bytes; an array of <see cref="byte"/>.</summary>
    Bytes,
}
