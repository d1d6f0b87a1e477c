using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

/// <summary>Folds a page of events set-wise: the rows it touches are loaded at once, folded in memory, and written with the position.</summary>
internal sealed class ProjectionWork(ProjectionType type, Subscribed subscribed, IProjectionStore rows) : IPageWork
{
    public bool IsWritten => true;

    public async ValueTask<PageOutcome> WorkAsync(PageOfWork page, CancellationToken cancellationToken)
    {
        var fold = type.NewFold();
        var (events, problem) = Decode(page.Events, fold);
        var touched = Touched(events);
        if (touched.Count > 0)
            fold.Load(touched, await rows.LoadAsync(type.Table, touched, cancellationToken).ConfigureAwait(false));

        for (var done = 0; done < events.Count; done++)
        {
            try
            {
                if (events[done] is { Event: { } @event, Metadata: { } metadata })
                    fold.Apply(events[done].Key, @event, metadata);
            }
            catch (Exception fault)
            {
                return new(done, fault) { Rows = fold.Changes() };
            }
        }

        return new(events.Count, problem) { Rows = fold.Changes() };
    }

    private static List<RowKey> Touched(List<Folded> events)
    {
        var (known, keys) = (new HashSet<RowKey>(), new List<RowKey>());
        foreach (var folded in events)
        {
            if (folded.Key is { } key && known.Add(key))
                keys.Add(key);
        }

        return keys;
    }

    // Stops at the first event that cannot be read: those before it are folded all the same.
    private (List<Folded> Events, Exception? Problem) Decode(IReadOnlyList<StoredEvent> page, ProjectionFold fold)
    {
        var events = new List<Folded>(page.Count);
        foreach (var stored in page)
        {
            try
            {
                var metadata = stored.ReadMetadata();
                events.Add(subscribed.Decode(stored) is { } @event ? new(@event, metadata, fold.KeyOf(@event, metadata)) : default);
            }
            catch (Exception problem)
            {
                return (events, problem);
            }
        }

        return (events, null);
    }

    private readonly record struct Folded(IEvent? Event, EventMetadata? Metadata, RowKey? Key);
}
