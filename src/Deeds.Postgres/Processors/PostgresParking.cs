using Deeds.Storage.Processors;
using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Keeps what processors have parked, and what was left out, in tables beside that of processors.</summary>
internal sealed class PostgresParking(Database database, WorkerBatches batches) : IParkingStore
{
    private readonly ParkingSql _sql = new(database.Names);

    public ValueTask<IReadOnlyList<ParkedStream>> ListAsync(string processor, CancellationToken cancellationToken = default) =>
        AllAsync(_sql.List, ParkedRows.Stream, [Text(processor)], cancellationToken);

    public ValueTask<IReadOnlyList<ParkedEvent>> EventsAsync(string processor, StreamId stream, int limit, CancellationToken cancellationToken = default) =>
        AllAsync(_sql.Events, ParkedRows.Event, [Text(processor), Text(stream.Value), new NpgsqlParameter<int> { TypedValue = limit }], cancellationToken);

    public ValueTask<IReadOnlyList<OmittedEvent>> OmittedAsync(string processor, CancellationToken cancellationToken = default) =>
        AllAsync(_sql.Omitted, ParkedRows.Omitted, [Text(processor)], cancellationToken);

    public async ValueTask<bool> RetryAsync(string processor, StreamId stream, CancellationToken cancellationToken = default) =>
        await WriteAsync(processor, new(_sql.Retry) { Parameters = { Text(processor), Text(stream.Value) } }, static _ => true, cancellationToken).ConfigureAwait(false);

    public async ValueTask<ParkedEvent?> SkipAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default) =>
        await WriteAsync(processor, Omit(_sql.Skip, [Text(processor), Text(stream.Value)], omission), ParkedRows.Event, cancellationToken).ConfigureAwait(false);

    public async ValueTask<long> PurgeAsync(string processor, StreamId stream, Omission omission, CancellationToken cancellationToken = default) =>
        await WriteAsync(processor, Omit(_sql.Purge, [Text(processor), Text(stream.Value)], omission), static reader => reader.GetInt64(0), cancellationToken).ConfigureAwait(false);

    /// <summary>A command about events to be left out: the parameters that say why come last.</summary>
    public static NpgsqlBatchCommand Omit(string sql, IEnumerable<NpgsqlParameter> parameters, Omission omission)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        command.Parameters.Add(Text(omission.Reason));
        command.Parameters.Add(Text(omission.By));
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = omission.At.ToUniversalTime() });
        return command;
    }

    private static NpgsqlParameter Text(string value) => new NpgsqlParameter<string> { TypedValue = value };

    private Task<T?> WriteAsync<T>(string processor, NpgsqlBatchCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        batches.WriteAsync(processor, flushes: true, [new(_sql.Lock) { Parameters = { Text(processor) } }, command], read, cancellationToken);

    private async ValueTask<IReadOnlyList<T>> AllAsync<T>(string sql, Func<NpgsqlDataReader, T> read, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => Command(connection, sql, parameters), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        var all = new List<T>();
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            all.Add(read(reading.Rows));
        return all;
    }

    // Made anew when a query is tried again: a parameter belongs to one command.
    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter.Clone());
        return command;
    }
}
