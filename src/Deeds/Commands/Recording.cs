using System.Diagnostics;
using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>Turns decided events into an append, and what the store answers into a result.</summary>
internal sealed class Recording<TAggregate>(CommandGateway gateway, CommandIdentity command)
    where TAggregate : IAggregate<TAggregate>
{
    /// <summary>Numbers, folds and encodes the events; folding first means that no event is stored which could not be read back.</summary>
    public Record<TAggregate> Prepare(Basis<TAggregate> basis, Decision decision, CommandRule? rule)
    {
        var recordedAt = Microseconds.Of(command.Context.RecordedAt ?? gateway.Clock.GetUtcNow());
        var common = Metadata(recordedAt, rule);
        var metadataJson = EventEncoder.Encode(common);
        var metadata = new EventMetadata[decision.Count];
        var events = new NewEvent[decision.Count];
        var state = basis.State;
        for (var i = 0; i < events.Length; i++)
        {
            var @event = Whole(decision[i]);
            metadata[i] = common with { EventId = EventIds.Of(command.CommandId, i), Version = basis.Version + i + 1 };
            state = TAggregate.Apply(state, @event, metadata[i]);
            events[i] = EventEncoder.Encode(@event, metadata[i], metadataJson);
        }

        var append = new StreamAppend(command.Stream, Expectation.Exactly(basis.Version), events)
        {
            State = TAggregate.Type.WriteOf(command.Stream.Key, basis.Version + events.Length, state),
        };
        return new(append, decision, metadata, state);
    }

    public CommandResult Recorded(Record<TAggregate> record, AppendedStream appended, CommandRule? rule)
    {
        gateway.Hot.Keep(command.Stream, record.State, appended.Version);
        var events = new RecordedEvent[record.Metadata.Length];
        for (var i = 0; i < events.Length; i++)
            events[i] = new(record.Decision[i], record.Metadata[i], appended.Positions[i]);
        return rule is null
            ? new CommandResult.Accepted(events, appended.Version, appended.Positions[^1])
            : new CommandResult.Rejected(rule.Name, rule.Message!, events);
    }

    /// <summary>The answer to a command whose events an earlier run recorded.</summary>
    public CommandResult Repeated(IReadOnlyList<StoredEvent> stored) => Answer(stored, isDuplicate: true);

    /// <summary>The answer to a command whose own append turned out to be committed.</summary>
    public CommandResult Settled(IReadOnlyList<StoredEvent> stored) => Answer(stored, isDuplicate: false);

    public async ValueTask<DeedsException> MisusedIdAsync(AppendResult.Duplicate duplicate, CancellationToken cancellationToken)
    {
        var found = await gateway.Store.FindAsync(duplicate.EventIds, cancellationToken).ConfigureAwait(false);
        return MisusedId(string.Join(", ", found.Select(stored => $"{stored.Name} in {stored.Stream}")));
    }

    private DeedsException MisusedId(string others) =>
        new("DEED0453", $"The command id {command.CommandId} was used before, for {others}, and now for {command.Type.Name} on {command.Stream}. Give every command an id of its own.");

    // What is recorded must be what was decided: a derived type would lose its own members in its base's codec.
    private IEvent Whole(IEvent? @event)
    {
        if (@event is null)
            throw new DeedsException("DEED0456", $"{command.Type.Name} decided an event that is null. Return an event, or say with a [Noop] rule when there is none to record.");
        return @event.GetType() == @event.EventType.ClrType
            ? @event
            : throw new DeedsException("DEED0454", $"{command.Type.Name} decided {@event.GetType().Name}, which is no event itself but derives from {@event.EventType.ClrType.Name}. Mark it with [Event], or return the event itself.");
    }

    private CommandResult Answer(IReadOnlyList<StoredEvent> stored, bool isDuplicate)
    {
        RecordedEvent[] events = [.. stored.Select(TAggregate.Type.Decode)];
        var last = events[^1];
        if (last.Metadata.Command is { } recorded && recorded != command.Type.Name)
            throw MisusedId($"{recorded} on {command.Stream}");
        return last.Metadata.Rule is { } rule
            ? new CommandResult.Rejected(rule, command.Type.MessageOf(rule), events)
            : new CommandResult.Accepted(events, last.Version, last.Position) { IsDuplicate = isDuplicate };
    }

    private EventMetadata Metadata(DateTimeOffset recordedAt, CommandRule? rule)
    {
        var context = command.Context;
        var metadata = new EventMetadata
        {
            EventId = command.CommandId,
            Stream = command.Stream,
            Version = 0,
            RecordedAt = recordedAt,
            CommandId = command.CommandId,
            Command = command.Type.Name,
            CorrelationId = context.CorrelationId ?? command.CommandId.ToString(),
            CausationId = context.CausationId,
            Actor = context.Actor,
            TraceParent = context.TraceParent ?? Activity.Current?.Id,
            Rule = rule?.Name,
        };
        return context.Headers is { } headers ? metadata with { Headers = headers } : metadata;
    }
}
