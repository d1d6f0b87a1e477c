using Npgsql;

namespace Deeds.Benchmarks.ByHand;

/// <summary>Catching up as one would write it: keyset pages of 1,000, prepared, on a connection of its own, every event read and handed on.</summary>
internal sealed class HandPages : IAsyncDisposable
{
    private const int PageSize = 1_000;

    private const string SelectPage = """
        select position, stream_id, version, event_id, type, recorded_at, data
        from deeds.events where position > $1 order by position limit 1000
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlCommand _select;
    private readonly NpgsqlParameter<long> _after = new() { TypedValue = 0 };

    private HandPages(NpgsqlConnection connection)
    {
        _connection = connection;
        _select = new(SelectPage, connection) { Parameters = { _after } };
    }

    public static async Task<HandPages> OpenAsync(NpgsqlDataSource source)
    {
        var pages = new HandPages(await source.OpenConnectionAsync());
        await pages._select.PrepareAsync();
        return pages;
    }

    /// <summary>Hands on every event there is, a page at a time.</summary>
    public async ValueTask RunAsync(Action<HandEvent> handle, Func<NpgsqlConnection, long, ValueTask> endPageAsync)
    {
        _after.TypedValue = 0;
        while (true)
        {
            var rows = 0;
            await using (var reader = await _select.ExecuteReaderAsync())
            {
                for (; await reader.ReadAsync(); rows++)
                {
                    _after.TypedValue = reader.GetInt64(0);
                    handle(new(reader.GetInt64(1), reader.GetInt32(2), reader.GetDateTime(5), HandEvents.Read(reader.GetString(4), reader.GetFieldValue<byte[]>(6))));
                }
            }

            await endPageAsync(_connection, _after.TypedValue);
            if (rows < PageSize)
                return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _select.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
