using System.Collections.Frozen;
using Deeds.Events;
using Deeds.Processors;

namespace Deeds.Reactors.Triggers;

/// <summary>The triggers of the application, by the events that pull them.</summary>
internal sealed class TriggerSet
{
    /// <summary>The most events that one append may grow to by triggers.</summary>
    public const int MostEvents = 100;

    private readonly FrozenDictionary<EventType, TriggerType[]> _byEvent;

    private TriggerSet(IReadOnlyList<TriggerType> triggers, IEnumerable<EventType> events) =>
        _byEvent = events
            .Select(type => (type, Pulled: triggers.Where(trigger => trigger.Subscriptions.Any(wanted => wanted.Includes(type))).ToArray()))
            .Where(found => found.Pulled.Length > 0)
            .ToFrozenDictionary(found => found.type, found => found.Pulled);

    public static TriggerSet None { get; } = new([], []);

    public static TriggerSet Of(Catalogue catalogue) => new([.. catalogue.Triggers.OrderBy(trigger => trigger.Name, StringComparer.Ordinal)], catalogue.Events);

    /// <summary>Lets the events pull triggers, and theirs again, in order; the batch grows by what they answer.</summary>
    /// <param name="batch">The events to append.</param>
    /// <param name="provider">Where the triggers' services come from.</param>
    public TriggerPull Pull(EventBatch batch, IServiceProvider? provider)
    {
        if (_byEvent.Count == 0)
            return default;

        List<LateAnswer>? later = null;
        var limit = Math.Max(MostEvents, batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            var pending = batch[i];
            foreach (var trigger in _byEvent.GetValueOrDefault(pending.Event.EventType) ?? [])
            {
                var services = new ProcessorServices(provider, trigger.Name);
                var answer = Answer(trigger, services, pending);
                if (answer.Refusal is { } refusal)
                    return new(new(trigger.Name, refusal.Message), null);
                if (answer.IsInTransaction)
                    (later ??= []).Add(new(trigger, services, pending));
                foreach (var @event in answer.Events)
                    batch.AddBecause(pending.Metadata, trigger.Name, @event);
                if (batch.Count > limit)
                    throw new DeedsException("DEED0564", $"Triggers made more than {limit} events of one append to {pending.Metadata.Stream}, the last ones by {trigger.Name} on {pending.Event.EventType.Name}; nothing was stored. Look for a trigger that answers what it appends.");
            }
        }

        return new(null, later is null ? null : new TriggerWork(later));
    }

    private static TriggerAnswer Answer(TriggerType trigger, ProcessorServices services, PendingEvent pending)
    {
        try
        {
            return trigger.Answer(services, pending.Event, pending.Metadata);
        }
        catch (Exception problem) when (problem is not (DeedsException or OperationCanceledException))
        {
            throw TriggerWork.Failed(trigger, pending, problem);
        }
    }
}
