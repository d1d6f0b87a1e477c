using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Reading;

/// <summary>The events of one page as its rows arrive; those of streams not met lately get their names at the end, all at once.</summary>
internal sealed class PageRows(ReaderParts parts, Wanted wanted)
{
    private readonly ByteChunks _bytes = new();
    private readonly List<StoredEvent> _events = [];
    private readonly List<(int Index, long Stream)> _unnamed = [];

    private EventFilter Filter => wanted.Filter;

    public void Add(NpgsqlDataReader reader)
    {
        var name = parts.Rows.NameIn(reader);
        if (Filter.Names.Count > 0 && !Filter.Names.Contains(name))
            return;
        var id = EventRows.StreamIn(reader);
        var stream = parts.Streams.Find(id);
        if (stream is null)
            _unnamed.Add((_events.Count, id));
        _events.Add(Read(reader, name, stream.GetValueOrDefault()));
    }

    /// <summary>The events that pass the filter, each with its stream.</summary>
    public async ValueTask<IReadOnlyList<StoredEvent>> EndAsync(RowReading reading, CancellationToken cancellationToken)
    {
        if (_unnamed.Count > 0)
            Name(await parts.Streams.AskAsync(reading, [.. _unnamed.Select(unnamed => unnamed.Stream).Distinct()], cancellationToken).ConfigureAwait(false));
        return Filter.Categories.Count > 0 ? _events.FindAll(Filter.Passes) : _events;
    }

    private StoredEvent Read(NpgsqlDataReader reader, string name, StreamId stream) => new()
    {
        Stream = stream,
        Position = EventRows.PositionOf(reader),
        Version = reader.GetInt32(1),
        EventId = reader.GetGuid(2),
        Name = name,
        SchemaVersion = reader.GetInt32(4),
        RecordedAt = new(reader.GetDateTime(5)),
        Data = _bytes.Take(reader, EventRows.Data),
        MetadataJson = wanted.IsBare || reader.IsDBNull(EventRows.Metadata) ? default : _bytes.Take(reader, EventRows.Metadata),
        IsBare = wanted.IsBare,
    };

    private void Name(IReadOnlyDictionary<long, StreamId> names)
    {
        foreach (var (index, stream) in _unnamed)
            _events[index] = _events[index] with { Stream = names[stream] };
    }
}
