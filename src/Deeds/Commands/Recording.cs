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
        var batch = new EventBatch(Metadata(recordedAt, rule), command.CommandId, basis.Version);
        for (var i = 0; i < decision.Count; i++)
            batch.Add(decision[i]);

        var pulled = gateway.Triggers.Pull(batch, command.Context.Services ?? gateway.Services);
        var state = basis.State;
        for (var i = 0; i < batch.Count; i++)
            state = TAggregate.Apply(state, batch[i].Event, batch[i].Metadata);

        var append = new StreamAppend(command.Stream, Expectation.Exactly(basis.Version), batch.Encode())
        {
            State = TAggregate.Type.WriteOf(command.Stream.Key, batch.Version, state),
            Work = pulled.Work,
        };
        return new(append, batch, state) { Veto = pulled.Veto };
    }

    public CommandResult Recorded(Record<TAggregate> record, AppendedStream appended, CommandRule? rule)
    {
        gateway.Hot.Keep(command.Stream, record.State, appended.Version);
        var events = new RecordedEvent[record.Batch.Count];
        for (var i = 0; i < events.Length; i++)
            events[i] = new(record.Batch[i].Event, record.Batch[i].Metadata, appended.Positions[i]);
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
