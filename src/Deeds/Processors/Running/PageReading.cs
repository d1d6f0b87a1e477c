using Deeds.Storage;

namespace Deeds.Processors.Running;

/// <summary>Reads events for a processor: many at once while it is far behind, and the next of them while it works off what it was given.</summary>
/// <remarks>What is read ahead is committed like all a reader gives; whoever loses the claim drops the whole reading, and it writes nothing.</remarks>
/// <param name="reader">The reader, used by nobody else.</param>
/// <param name="pageSize">The most events to read at once near the end.</param>
/// <param name="most">The most events to give at once.</param>
internal sealed class PageReading(IStoreReader reader, int pageSize, int most)
{
    /// <summary>How many times as many events are read at once far from the end.</summary>
    public const int FarBehind = 5;

    private EventPage? _page;
    private int _given;
    private bool _isFarBehind;
    private Task<EventPage>? _ahead;

    private int Limit => _isFarBehind ? pageSize * FarBehind : pageSize;

    /// <summary>The next events; an empty page when there are none now.</summary>
    public async ValueTask<EventPage> NextAsync(CancellationToken cancellationToken)
    {
        if (_page is null || _given == _page.Events.Count)
        {
            var (ahead, limit) = (_ahead, Limit);
            _ahead = null;
            _page = ahead is null ? null : await ahead.WaitAsync(cancellationToken).ConfigureAwait(false);
            // What was read ahead and found nothing has not seen what was appended since: nothing is to do only after a look that was made now.
            if (_page is null or { Events.Count: 0 })
                _page = await reader.ReadPageAsync(limit, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            _given = 0;
            _isFarBehind = _page.Events.Count >= limit;
            _ahead = _isFarBehind ? ReadAheadAsync() : null;
        }

        return Give(_page);
    }

    /// <summary>Takes back the events after a position: they are given again.</summary>
    public void PutBackAfter(Position position)
    {
        while (_given > 0 && _page!.Events[_given - 1].Position > position)
            _given--;
    }

    private Task<EventPage> ReadAheadAsync()
    {
        var reading = Task.Run(() => reader.ReadPageAsync(Limit).AsTask());
        // Nobody may ever ask for it.
        _ = reading.ContinueWith(static failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return reading;
    }

    private EventPage Give(EventPage page)
    {
        var count = Math.Min(page.Events.Count - _given, most);
        var first = _given;
        _given += count;
        if (count == page.Events.Count)
            return page;
        StoredEvent[] events = [.. page.Events.Skip(first).Take(count)];
        return _given == page.Events.Count ? page with { Events = events } : new(events, events[^1].Position, IsLast: false);
    }
}
