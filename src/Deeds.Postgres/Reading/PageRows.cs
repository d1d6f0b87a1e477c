using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>The events of one page as its rows arrive; those of streams not met lately get their names at the end, all at once.</summary>
internal sealed class PageRows(ReaderParts parts, EventFilter filter)
{
    private readonly ByteChunks _bytes = new();
    private readonly List<StoredEvent> _events = [];
    private readonly List<(int Index, long Stream)> _unnamed = [];

    public void Add(NpgsqlDataReader reader)
    {
        var name = parts.Rows.NameIn(reader);
        if (filter.Names.Count > 0 && !filter.Names.Contains(name))
            return;
        var id = EventRows.StreamIn(reader);
        var stream = parts.Streams.Find(id);
        if (stream is null)
            _unnamed.Add((_events.Count, id));
        _events.Add(EventRows.Read(reader, name, stream.GetValueOrDefault(), _bytes));
    }

    /// <summary>The events that pass the filter, each with its stream.</summary>
    public async ValueTask<IReadOnlyList<StoredEvent>> EndAsync(RowReading reading, CancellationToken cancellationToken)
    {
        if (_unnamed.Count > 0)
            Name(await parts.Streams.AskAsync(reading, [.. _unnamed.Select(unnamed => unnamed.Stream).Distinct()], cancellationToken).ConfigureAwait(false));
        return filter.Categories.Count > 0 ? _events.FindAll(filter.Passes) : _events;
    }

    private void Name(IReadOnlyDictionary<long, StreamId> names)
    {
        foreach (var (index, stream) in _unnamed)
            _events[index] = _events[index] with { Stream = names[stream] };
    }
}
