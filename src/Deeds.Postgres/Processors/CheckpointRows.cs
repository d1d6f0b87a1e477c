using Deeds.Storage.Processors;
using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Reads rows of the table of processors.</summary>
internal static class CheckpointRows
{
    /// <summary>The column after those of a checkpoint.</summary>
    public const int Next = 12;

    public static ProcessorCheckpoint Read(NpgsqlDataReader reader) => new(reader.GetString(0))
    {
        Owner = reader.IsDBNull(1) ? null : reader.GetString(1),
        Epoch = reader.GetInt64(2),
        Position = reader.IsDBNull(3) ? null : new(reader.GetInt64(3)),
        Mode = ModeOf(reader.GetString(4)),
        Failure = reader.IsDBNull(5) ? null : FailureJson.Read(reader.GetFieldValue<byte[]>(5)),
        EventsDone = reader.GetInt64(6),
        ProgressedAt = Time(reader, 7),
        CaughtUpAt = Time(reader, 8),
        RebuildStartedAt = Time(reader, 9),
        Declared = reader.IsDBNull(10) ? [] : reader.GetFieldValue<string[]>(10),
        YieldsAt = reader.IsDBNull(11) ? null : new(reader.GetInt64(11)),
    };

    private static DateTimeOffset? Time(NpgsqlDataReader reader, int place) => reader.IsDBNull(place) ? null : reader.GetFieldValue<DateTimeOffset>(place);

    private static ProcessorMode ModeOf(string mode) => mode switch
    {
        "paused" => ProcessorMode.Paused,
        "stopped" => ProcessorMode.Stopped,
        _ => ProcessorMode.Running,
    };
}
