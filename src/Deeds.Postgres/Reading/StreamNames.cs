using System.Collections.Concurrent;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>The names of streams by their ids, as many as were met lately: a name never changes, and a page of events has few of them.</summary>
internal sealed class StreamNames(Database database, int most = StreamNames.Most)
{
    private const int Most = 1 << 16;

    private const string SelectNames = "select id, name from {schema}.streams where id = any($1)";

    private readonly string _selectNames = database.Names.In(SelectNames);
    private readonly ConcurrentDictionary<long, StreamId> _names = new();

    public StreamId? Find(long id) => _names.TryGetValue(id, out var name) ? name : default(StreamId?);

    /// <summary>Asks for the names of some ids, on the connection of a query that has been read.</summary>
    public async ValueTask<IReadOnlyDictionary<long, StreamId>> AskAsync(RowReading reading, IReadOnlyCollection<long> ids, CancellationToken cancellationToken)
    {
        long[] asked = [.. ids];
        var names = new Dictionary<long, StreamId>(asked.Length);
        await reading.ThenAsync(connection => new(_selectNames, connection) { Parameters = { new NpgsqlParameter<long[]> { TypedValue = asked } } }, cancellationToken).ConfigureAwait(false);
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            names.Add(reading.Rows.GetInt64(0), new(reading.Rows.GetString(1)));
        Keep(names);
        return names;
    }

    // Begun anew now and then, it costs one question more; which name was used last would cost more to know.
    private void Keep(Dictionary<long, StreamId> names)
    {
        if (_names.Count + names.Count > most)
            _names.Clear();
        foreach (var (id, name) in names)
            _names[id] = name;
    }
}
