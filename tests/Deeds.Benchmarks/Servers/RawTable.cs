using Npgsql;
using NpgsqlTypes;

namespace Deeds.Benchmarks.Servers;

/// <summary>The raw side of an append: one prepared insert of the same bytes into a table that checks nothing, on its own connection.</summary>
internal sealed class RawTable : IAsyncDisposable
{
    private const string Create = "create table raw_events (id bigint generated always as identity primary key, data bytea not null)";
    private const string Insert = "insert into raw_events (data) values ($1)";

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _insert;
    private readonly NpgsqlParameter<byte[]> _data = new() { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = [] };

    private RawTable(NpgsqlConnection connection)
    {
        _connection = connection;
        _insert = new(Insert, connection) { Parameters = { _data } };
    }

    public static async Task<RawTable> CreateAsync(NpgsqlDataSource source)
    {
        var table = new RawTable(await source.OpenConnectionAsync());
        await using (var create = new NpgsqlCommand(Create, table._connection))
            await create.ExecuteNonQueryAsync();
        await table._insert.PrepareAsync();
        return table;
    }

    public async ValueTask InsertAsync(byte[] data)
    {
        _data.TypedValue = data;
        await _insert.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _insert.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
