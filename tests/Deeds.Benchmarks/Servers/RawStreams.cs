using Npgsql;
using NpgsqlTypes;

namespace Deeds.Benchmarks.Servers;

/// <summary>The raw side of a load: the rows of a stream received and not looked at, prepared, on its own connection.</summary>
internal sealed class RawStreams : IAsyncDisposable
{
    private const string Receive = """
        select e.version, e.type, e.data
        from deeds.streams s join deeds.events e on e.stream_id = s.id
        where s.name = $1
        order by e.version
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _receive;
    private readonly NpgsqlParameter<string> _stream = new() { NpgsqlDbType = NpgsqlDbType.Text, TypedValue = "" };

    private RawStreams(NpgsqlConnection connection)
    {
        _connection = connection;
        _receive = new(Receive, connection) { Parameters = { _stream } };
    }

    public static async Task<RawStreams> OpenAsync(NpgsqlDataSource source)
    {
        var streams = new RawStreams(await source.OpenConnectionAsync());
        await streams._receive.PrepareAsync();
        return streams;
    }

    public async ValueTask<int> ReceiveAsync(string stream)
    {
        _stream.TypedValue = stream;
        var rows = 0;
        await using var reader = await _receive.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows++;
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _receive.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
