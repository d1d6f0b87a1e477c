using Deeds;
using Deeds.Storage;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>Appends the events of a trace in one go, as a replay would have recorded them, without asking the rules.</summary>
internal sealed class BulkImport(IEventStore store, Patience patience, Tally tally) : ITraceWriter
{
    public ValueTask WriteAsync(Trace trace, CancellationToken cancellationToken)
    {
        NewEvent[] events = [.. trace.Entries.Select((_, index) => NewEvent.Of(EntryEvents.Of(trace, index), EntryMetadata.MetadataOf(trace, index)))];
        var stream = EntryMetadata.StreamOf(trace);
        return patience.FinishAsync(() => AppendRestAsync(stream, events, 0, cancellationToken), cancellationToken);
    }

    private async ValueTask AppendRestAsync(StreamId stream, NewEvent[] events, int known, CancellationToken cancellationToken)
    {
        while (known < events.Length)
        {
            var part = events[known..Math.Min(events.Length, known + AppendLimits.MaxEvents)];
            switch (await store.AppendAsync(new StreamAppend(stream, Expectation.Exactly(known), part), cancellationToken))
            {
                case AppendResult.Appended:
                    tally.AddAccepted(part.Length);
                    known += part.Length;
                    break;
                default:
                    var found = await CountKnownAsync(stream, events, cancellationToken);
                    if (found == known)
                        throw new LogException($"Events of stream {stream} stand in another stream; the log tells them twice.");
                    tally.AddDuplicates(found - known);
                    known = found;
                    break;
            }
        }
    }

    private async ValueTask<int> CountKnownAsync(StreamId stream, NewEvent[] events, CancellationToken cancellationToken)
    {
        var known = 0;
        await foreach (var stored in store.ReadStreamAsync(stream, StreamRange.All, cancellationToken))
        {
            if (known == events.Length || stored.EventId != events[known].EventId)
                throw new LogException($"Stream {stream} holds {stored.Name} as version {stored.Version}, which the log does not tell.");
            known++;
        }

        return known;
    }
}
