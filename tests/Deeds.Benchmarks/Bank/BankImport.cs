using Deeds.Storage;
using LoanApplications.Logs;
using LoanApplications.Replaying;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Benchmarks.Bank;

/// <summary>Copies the bank's events into the store's own tables in the order of their times: as they would have been appended.</summary>
internal static class BankImport
{
    private const string CopyStreams = "copy deeds.streams (id, name, version) from stdin (format binary)";
    private const string CopyEvents = "copy deeds.events (stream_id, version, event_id, type, schema_version, recorded_at, data, metadata) from stdin (format binary)";
    private const string MoveOn = "select setval(pg_get_serial_sequence('deeds.streams', 'id'), (select max(id) from deeds.streams))";

    /// <returns>How many events there are.</returns>
    public static async Task<int> RunAsync(NpgsqlDataSource source, string? path)
    {
        await using var connection = await source.OpenConnectionAsync();
        var rows = new List<BankRow>();
        await using (var streams = await connection.BeginBinaryImportAsync(CopyStreams))
        {
            foreach (var (number, trace) in BankLog.Read(path).Index())
            {
                await streams.StartRowAsync();
                await streams.WriteAsync(number + 1L, NpgsqlDbType.Bigint);
                await streams.WriteAsync(EntryMetadata.StreamOf(trace).Value, NpgsqlDbType.Text);
                await streams.WriteAsync(trace.Entries.Count, NpgsqlDbType.Integer);
                rows.AddRange(RowsOf(number + 1, trace));
            }

            await streams.CompleteAsync();
        }

        await CopyAsync(connection, rows.OrderBy(row => row.Event.RecordedAt).ThenBy(row => row.Stream).ThenBy(row => row.Version));
        await using var move = new NpgsqlCommand(MoveOn, connection);
        await move.ExecuteNonQueryAsync();
        return rows.Count;
    }

    private static IEnumerable<BankRow> RowsOf(int stream, Trace trace) =>
        trace.Entries.Select((_, index) => new BankRow(stream, index + 1, NewEvent.Of(EntryEvents.Of(trace, index), EntryMetadata.MetadataOf(trace, index))));

    private static async Task CopyAsync(NpgsqlConnection connection, IEnumerable<BankRow> rows)
    {
        await using var events = await connection.BeginBinaryImportAsync(CopyEvents);
        foreach (var (stream, version, @event) in rows)
        {
            await events.StartRowAsync();
            await events.WriteAsync((long)stream, NpgsqlDbType.Bigint);
            await events.WriteAsync(version, NpgsqlDbType.Integer);
            await events.WriteAsync(@event.EventId, NpgsqlDbType.Uuid);
            await events.WriteAsync(@event.Name, NpgsqlDbType.Text);
            await events.WriteAsync(@event.SchemaVersion, NpgsqlDbType.Integer);
            await events.WriteAsync(@event.RecordedAt, NpgsqlDbType.TimestampTz);
            await events.WriteAsync(@event.Data.ToArray(), NpgsqlDbType.Json);
            await events.WriteAsync(@event.Metadata.ToArray(), NpgsqlDbType.Json);
        }

        await events.CompleteAsync();
    }
}
