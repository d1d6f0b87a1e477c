using System.Diagnostics;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>Turns decided events into an append, and what the store answers into a result.</summary>
internal sealed class Recording<TAggregate>(CommandGateway gateway, StreamId stream, Guid commandId, CommandContext context)
    where TAggregate : IAggregate<TAggregate>
{
    /// <summary>Numbers, folds and encodes the events; folding first means that no event is stored which could not be read back.</summary>
    public Record<TAggregate> Prepare(Basis<TAggregate> basis, Decision decision, CommandRule? rule)
    {
        var recordedAt = Microseconds(context.RecordedAt ?? gateway.Clock.GetUtcNow());
        var common = Metadata(recordedAt, rule);
        var metadataJson = EventEncoder.Encode(common);
        var metadata = new EventMetadata[decision.Count];
        var events = new NewEvent[decision.Count];
        var state = basis.State;
        for (var i = 0; i < events.Length; i++)
        {
            metadata[i] = common with { EventId = EventIds.Of(commandId, i), Version = basis.Version + i + 1 };
            state = TAggregate.Apply(state, decision[i], metadata[i]);
            events[i] = EventEncoder.Encode(decision[i], metadata[i], metadataJson);
        }

        var append = new StreamAppend(stream, Expectation.Exactly(basis.Version), events)
        {
            State = TAggregate.Type.WriteOf(stream.Key, basis.Version + events.Length, state),
        };
        return new(append, decision, metadata, state);
    }

    public CommandResult Recorded(Record<TAggregate> record, AppendedStream appended, CommandRule? rule)
    {
        gateway.Hot.Keep(stream, record.State, appended.Version);
        var events = new RecordedEvent[record.Metadata.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = new(record.Decision[i], record.Metadata[i], appended.Positions[i]);
        return rule is null
            ? new CommandResult.Accepted(events, appended.Version, appended.Positions[^1])
            : new CommandResult.Rejected(rule.Name, rule.Message!, events);
    }

    /// <summary>The answer to a command whose events an earlier run recorded.</summary>
    public CommandResult Repeated(IReadOnlyList<StoredEvent> stored, CommandType type) => Answer(stored, type, isDuplicate: true);

    /// <summary>The answer to a command whose own append turned out to be committed.</summary>
    public CommandResult Settled(IReadOnlyList<StoredEvent> stored, CommandType type) => Answer(stored, type, isDuplicate: false);

    public async ValueTask<DeedsException> MisusedIdAsync(AppendResult.Duplicate duplicate, CancellationToken cancellationToken)
    {
        var found = await gateway.Store.FindAsync(duplicate.EventIds, cancellationToken).ConfigureAwait(false);
        var others = string.Join(", ", found.Select(stored => $"{stored.Name} in {stored.Stream}"));
        return new("DEED0453", $"The command id {commandId} was used before, for {others}, and now for {stream}. Give every command an id of its own.");
    }

    private static CommandResult Answer(IReadOnlyList<StoredEvent> stored, CommandType type, bool isDuplicate)
    {
        RecordedEvent[] events = [.. stored.Select(TAggregate.Type.Decode)];
        var last = events[^1];
        return last.Metadata.Rule is { } rule
            ? new CommandResult.Rejected(rule, type.MessageOf(rule), events)
            : new CommandResult.Accepted(events, last.Version, last.Position) { IsDuplicate = isDuplicate };
    }

    private EventMetadata Metadata(DateTimeOffset recordedAt, CommandRule? rule)
    {
        var metadata = new EventMetadata
        {
            EventId = commandId,
            Stream = stream,
            Version = 0,
            RecordedAt = recordedAt,
            CommandId = commandId,
            CorrelationId = context.CorrelationId ?? commandId.ToString(),
            CausationId = context.CausationId,
            Actor = context.Actor,
            TraceParent = context.TraceParent ?? Activity.Current?.Id,
            Rule = rule?.Name,
        };
        return context.Headers is { } headers ? metadata with { Headers = headers } : metadata;
    }

    // What the database keeps: a state folded now and one folded from the store must see the same time.
    private static DateTimeOffset Microseconds(DateTimeOffset time) =>
        new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
