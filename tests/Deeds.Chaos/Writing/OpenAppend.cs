using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;
using NpgsqlTypes;

namespace Deeds.Chaos.Writing;

/// <summary>An append by hand in a transaction that stays open, as any program that keeps the rules of the tables may make one.</summary>
internal sealed class OpenAppend : IOpenAppend
{
    private const string Append = """
        with gate as (
            insert into {schema}.streams as known (name, version) values ($1, $2)
            on conflict (name) do update set version = known.version + excluded.version
            returning id, version - $2 as base
        )
        insert into {schema}.events (stream_id, version, event_id, type, schema_version, recorded_at, data)
        select gate.id, gate.base + e.number, e.id, e.type, 1, now(), e.data
        from gate, unnest($3::uuid[], $4::text[], $5::json[]) with ordinality as e (id, type, data, number)
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private OpenAppend(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        _connection = connection;
        _transaction = transaction;
    }

    public static async Task<OpenAppend> BeginAsync(NpgsqlConnection connection, string schema, StreamAppend append)
    {
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(Append.Replace("{schema}", schema, StringComparison.Ordinal), connection, transaction);
        command.Parameters.Add(new() { Value = append.Stream.Value });
        command.Parameters.Add(new() { Value = append.Events.Count });
        command.Parameters.Add(new() { Value = append.Events.Select(@event => @event.EventId).ToArray() });
        command.Parameters.Add(new() { Value = append.Events.Select(@event => @event.Name).ToArray() });
        command.Parameters.Add(new() { Value = append.Events.Select(@event => @event.Data.ToArray()).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Json });
        await command.ExecuteNonQueryAsync();
        return new(connection, transaction);
    }

    public async Task EndAsync(bool commit)
    {
        await using (_connection)
        await using (_transaction)
        {
            if (commit)
                await _transaction.CommitAsync();
            else
                await _transaction.RollbackAsync();
        }
    }
}
