using System.Collections.Concurrent;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>Reads rows of events, column by column, without making strings of their data.</summary>
internal sealed class EventRows
{
    /// <summary>The columns every query of events selects first.</summary>
    public const string Columns = $"{ColumnsBeforeMetadata}, e.metadata";

    /// <summary>The same without metadata.</summary>
    public const string BareColumns = $"{ColumnsBeforeMetadata}, null::json";

    /// <summary>The name of an event's stream; a query of its own per row, so that no plan ever joins whole tables.</summary>
    public const string StreamName = "(select s.name from {schema}.streams s where s.id = e.stream_id)";

    /// <summary>The id of an event's stream, where its name is looked up elsewhere.</summary>
    public const string StreamNumber = "e.stream_id";

    /// <summary>Where the data stands.</summary>
    public const int Data = 6;

    /// <summary>Where the metadata stands.</summary>
    public const int Metadata = 7;

    private const string ColumnsBeforeMetadata = "e.position, e.version, e.event_id, e.type, e.schema_version, e.recorded_at, e.data";

    private const int Type = 3;
    private const int Stream = 8;

    // An application has few names and many events: one string per name is kept.
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);

    public static Position PositionOf(NpgsqlDataReader reader) => new(reader.GetInt64(0));

    public StoredEvent Read(NpgsqlDataReader reader) => Read(reader, new(reader.GetString(Stream)));

    public StoredEvent Read(NpgsqlDataReader reader, StreamId stream) => new()
    {
        Stream = stream,
        Position = PositionOf(reader),
        Version = reader.GetInt32(1),
        EventId = reader.GetGuid(2),
        Name = NameIn(reader),
        SchemaVersion = reader.GetInt32(4),
        RecordedAt = reader.GetFieldValue<DateTimeOffset>(5),
        Data = reader.GetFieldValue<byte[]>(Data),
        MetadataJson = reader.IsDBNull(Metadata) ? default(ReadOnlyMemory<byte>) : reader.GetFieldValue<byte[]>(Metadata),
    };

    public static long StreamIn(NpgsqlDataReader reader) => reader.GetInt64(Stream);

    public string NameIn(NpgsqlDataReader reader) => NameOf(reader.GetString(Type));

    private string NameOf(string name) => _names.TryGetValue(name, out var known) ? known : _names.GetOrAdd(name, name);
}
