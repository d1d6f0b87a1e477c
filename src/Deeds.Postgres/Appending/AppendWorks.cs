using Deeds.Postgres.Projections;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>Does work inside the transactions of appends: what they bring along, and what was added for all of some events.</summary>
internal sealed class AppendWorks(ProjectionTables tables)
{
    private readonly AsyncLocal<bool> _isInside = new();
    private readonly List<(EventFilter Events, IAppendWork Work)> _added = [];

    public void Add(EventFilter events, IAppendWork work) => _added.Add((events, work));

    /// <summary>True when an append has work, so that it needs a transaction to do it in.</summary>
    public bool AreWantedBy(StreamAppend append) => append.Work is not null || _added.Exists(added => IsWantedBy(append, added.Events));

    /// <summary>Refuses an append that work of another append has begun: it would wait for locks that only end with the work.</summary>
    public void CheckOutside()
    {
        if (_isInside.Value)
            throw new DeedsException("DEED0814", "An append was begun inside the transaction of another, which would wait for itself. Return events from the trigger, or append from a reactor after the commit.");
    }

    /// <summary>Does the work in order, first what the appends bring along; a veto ends it.</summary>
    public async ValueTask<AppendVeto?> RunAsync(NpgsqlTransaction transaction, IReadOnlyList<StreamAppend> appends, IReadOnlyDictionary<StreamId, AppendedStream> stored, CancellationToken cancellationToken)
    {
        IReadOnlyList<IAppendWork> works =
        [
            .. appends.Select(append => append.Work).OfType<IAppendWork>(),
            .. _added.Where(added => appends.Any(append => IsWantedBy(append, added.Events))).Select(added => added.Work),
        ];
        if (works.Count == 0)
            return null;

        _isInside.Value = true;
        var open = new OpenTransaction(transaction, tables, cancellationToken) { Events = [.. appends.SelectMany(append => Numbered(append, stored[append.Stream]))] };
        foreach (var work in works)
        {
            if (await work.RunAsync(open).ConfigureAwait(false) is { } veto)
                return veto;
        }

        return null;
    }

    private static bool IsWantedBy(StreamAppend append, EventFilter events) =>
        (events.Categories.Count == 0 || events.Categories.Contains(append.Stream.Category)) &&
        (events.Names.Count == 0 || append.Events.Any(@event => events.Names.Contains(@event.Name)));

    private static IEnumerable<StoredEvent> Numbered(StreamAppend append, AppendedStream stored) => append.Events.Select((@event, index) => new StoredEvent
    {
        Stream = append.Stream,
        Version = stored.FirstVersion + index,
        Position = stored.Positions[index],
        EventId = @event.EventId,
        Name = @event.Name,
        SchemaVersion = @event.SchemaVersion,
        RecordedAt = @event.RecordedAt,
        Data = @event.Data,
        MetadataJson = @event.Metadata,
    });
}
