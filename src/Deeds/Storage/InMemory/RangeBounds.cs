namespace Deeds.Storage.InMemory;

/// <summary>Which of a stream's events a range means.</summary>
internal static class RangeBounds
{
    public static ArraySegment<StoredEvent> Of(ArraySegment<StoredEvent> events, StreamId stream, StreamRange range)
    {
        var first = First(events, stream, range.From);
        var end = End(events, stream, range.To);
        if (first >= end)
            return ArraySegment<StoredEvent>.Empty;

        var count = range.Limit > 0 ? Math.Min(range.Limit, end - first) : end - first;
        return events.Slice(range.IsBackwards ? end - count : first, count);
    }

    private static int First(ReadOnlySpan<StoredEvent> events, StreamId stream, At from) => from switch
    {
        { VersionNumber: { } version } => Math.Max(version - 1, 0),
        { Moment: { } time } => CountBefore(events, stored => stored.RecordedAt >= time),
        { EventId: { } id } => IndexOf(events, stream, id),
        _ => 0,
    };

    private static int End(ReadOnlySpan<StoredEvent> events, StreamId stream, At to) => to switch
    {
        { VersionNumber: { } version } => Math.Min(version, events.Length),
        { Moment: { } time } => CountBefore(events, stored => stored.RecordedAt > time),
        { EventId: { } id } => IndexOf(events, stream, id) + 1,
        _ => events.Length,
    };

    private static int IndexOf(ReadOnlySpan<StoredEvent> events, StreamId stream, Guid id)
    {
        var index = CountBefore(events, stored => stored.EventId == id);
        return index < events.Length ? index : throw StreamRange.UnknownEvent(stream, id);
    }

    private static int CountBefore(ReadOnlySpan<StoredEvent> events, Func<StoredEvent, bool> met)
    {
        var index = 0;
        while (index < events.Length && !met(events[index]))
            index++;
        return index;
    }
}
