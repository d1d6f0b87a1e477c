using Deeds.Aggregates;
using Deeds.Events;
using Deeds.Processors.Running;
using Deeds.Reactors.Triggers;
using Deeds.Storage;
using Deeds.Telemetry;

namespace Deeds.Reactors.Running;

/// <summary>Appends what a reactor emits to the stream of the event it reacts to, once, with the event as the cause.</summary>
internal sealed class EmissionWriter(ProcessorWorld world)
{
    private readonly Dictionary<string, AggregateType> _aggregates = world.Catalogue.Aggregates.ToDictionary(type => type.Category, StringComparer.Ordinal);
    private readonly TriggerSet _triggers = TriggerSet.Of(world.Catalogue);
    private readonly UnknownEvents _unknown = new(world.Options);

    /// <summary>True when an earlier delivery of the event has recorded what the reactor gave: events of one delivery are recorded together.</summary>
    public async ValueTask<bool> AreRecordedAsync(Delivery delivery) =>
        (await world.Store.FindAsync([EventIds.Of(delivery.Key, 0)], delivery.CancellationToken).ConfigureAwait(false)).Count > 0;

    public async ValueTask AppendAsync(IReadOnlyList<IEvent> events, Delivery delivery)
    {
        for (var redecisions = 0; ;)
        {
            var append = await PrepareAsync(events, delivery).ConfigureAwait(false);
            var result = await world.Store.AppendMeasuredAsync(append, world.Clock, delivery.CancellationToken).ConfigureAwait(false);
            if (result is AppendResult.Vetoed { Veto: var veto })
                throw Refused(veto, delivery);
            if (result is not AppendResult.Refused refused)
                return;
            if (redecisions++ == world.Options.Redecisions)
                throw new DeedsException("DEED0554", $"{delivery.Processor} could not append to {refused.Stream}: others appended first, {redecisions} times in a row. It is tried again.");
        }
    }

    // The stream's current state is written with every append to it, so it is folded here as for a command; triggers are pulled as well.
    private async ValueTask<StreamAppend> PrepareAsync(IReadOnlyList<IEvent> events, Delivery delivery)
    {
        var stream = delivery.Metadata.Stream;
        var fold = _aggregates.GetValueOrDefault(stream.Category)?.NewFold();
        var version = await LoadAsync(stream, fold, delivery.CancellationToken).ConfigureAwait(false);
        var batch = new EventBatch(MetadataOf(delivery), delivery.Key, version);
        foreach (var @event in events)
            batch.Add(@event);

        var pulled = _triggers.Pull(batch, world.Services);
        if (pulled.Veto is { } veto)
            throw Refused(veto, delivery);
        for (var i = 0; i < batch.Count; i++)
            fold?.Apply(batch[i].Event, batch[i].Metadata);
        return new(stream, Expectation.Exactly(version), batch.Encode()) { State = fold?.Row(stream.Key, batch.Version), Work = pulled.Work };
    }

    private static DeedsException Refused(AppendVeto veto, Delivery delivery) =>
        new("DEED0562", $"{delivery.Processor} gave events for {delivery.Metadata.Stream}, and trigger {veto.By} refused them: {veto.Message} Make the reactor give them only when they may be stored.");

    private async ValueTask<int> LoadAsync(StreamId stream, StreamFold? fold, CancellationToken cancellationToken)
    {
        var version = 0;
        var type = _aggregates.GetValueOrDefault(stream.Category);
        await foreach (var stored in world.Store.ReadStreamAsync(stream, StreamRange.All, cancellationToken).ConfigureAwait(false))
        {
            if (fold is not null && !_unknown.Ignores(stored, type!))
                fold.Apply(stored);
            version = stored.Version;
        }

        return version;
    }

    private EventMetadata MetadataOf(Delivery delivery)
    {
        var cause = delivery.Metadata;
        return new()
        {
            EventId = delivery.Key,
            Stream = cause.Stream,
            Version = 0,
            RecordedAt = Microseconds.Of(world.Clock.GetUtcNow()),
            CorrelationId = cause.CorrelationId ?? cause.EventId.ToString(),
            CausationId = cause.EventId,
            Actor = cause.Actor,
            TraceParent = System.Diagnostics.Activity.Current?.Id ?? cause.TraceParent,
            Processor = delivery.Processor,
        };
    }
}
