using Deeds.Storage.Processors;
using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Reads rows of what is parked and of what was left out.</summary>
internal static class ParkedRows
{
    private const int Next = 4;

    public static ParkedEvent Event(NpgsqlDataReader reader) => new(reader.GetString(0), new(reader.GetInt64(1)), reader.GetGuid(2), reader.GetString(3));

    public static ParkedStream Stream(NpgsqlDataReader reader) =>
        new(Event(reader), reader.GetInt64(Next), FailureJson.Read(reader.GetFieldValue<byte[]>(Next + 1))) { IsRetried = reader.GetBoolean(Next + 2) };

    public static OmittedEvent Omitted(NpgsqlDataReader reader) =>
        new(Event(reader), new(reader.GetString(Next), reader.GetString(Next + 1), reader.GetFieldValue<DateTimeOffset>(Next + 2)));
}
