using Deeds.Postgres.CurrentState;
using Deeds.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Postgres.Appending;

/// <summary>Binds an append to the statements of <see cref="AppendSql"/>; the order is their numbering.</summary>
internal static class AppendParameters
{
    public static void Add(NpgsqlParameterCollection parameters, StreamAppend append)
    {
        var events = append.Events;
        parameters.Add(new NpgsqlParameter<string> { TypedValue = append.Stream.Value, NpgsqlDbType = NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = events.Count });
        parameters.Add(new NpgsqlParameter<int> { TypedValue = append.Expected.Version ?? 0 });
        parameters.Add(Column(events, NpgsqlDbType.Uuid, static @event => @event.EventId));
        parameters.Add(Column(events, NpgsqlDbType.Text, static @event => @event.Name));
        parameters.Add(Column(events, NpgsqlDbType.Integer, static @event => @event.SchemaVersion));
        parameters.Add(Column(events, NpgsqlDbType.TimestampTz, static @event => @event.RecordedAt));
        parameters.Add(Column(events, NpgsqlDbType.Json, static @event => @event.Data));
        parameters.Add(Column(events, NpgsqlDbType.Json, static @event => @event.Metadata.IsEmpty ? (ReadOnlyMemory<byte>?)null : @event.Metadata));
        if (append.State is { } state)
            RowValues.Add(parameters, state.Table, state.Row);
    }

    private static NpgsqlParameter<T[]> Column<T>(IReadOnlyList<NewEvent> events, NpgsqlDbType type, Func<NewEvent, T> value)
    {
        var values = new T[events.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(events[i]);
        return new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };
    }
}
