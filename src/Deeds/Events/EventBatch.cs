using Deeds.Storage;

namespace Deeds.Events;

/// <summary>The events of one append to one stream, numbered and identified as they are added.</summary>
/// <param name="common">What their metadata has in common.</param>
/// <param name="seed">What their ids are derived from.</param>
/// <param name="version">The stream's version before them.</param>
internal sealed class EventBatch(EventMetadata common, Guid seed, int version)
{
    private readonly List<PendingEvent> _events = [];

    public int Count => _events.Count;

    public int Version => version + _events.Count;

    public PendingEvent this[int index] => _events[index];

    public void Add(IEvent @event) => Add(@event, common);

    /// <summary>Adds an event that a trigger gave because of another.</summary>
    public void AddBecause(EventMetadata cause, string trigger, IEvent @event) => Add(@event, common with { CausationId = cause.EventId, Processor = trigger, Command = null, Rule = null });

    public NewEvent[] Encode()
    {
        var shared = EventEncoder.Encode(common);
        var encoded = new NewEvent[_events.Count];
        for (var i = 0; i < encoded.Length; i++)
        {
            var (@event, metadata) = _events[i];
            encoded[i] = EventEncoder.Encode(@event, metadata, metadata.Processor == common.Processor ? shared : EventEncoder.Encode(metadata));
        }

        return encoded;
    }

    private void Add(IEvent @event, EventMetadata metadata) =>
        _events.Add(new(Whole(@event, metadata), metadata with { EventId = EventIds.Of(seed, _events.Count), Version = version + _events.Count + 1 }));

    // What is recorded must be what was decided: a derived type would lose its own members in its base's codec.
    private static IEvent Whole(IEvent? @event, EventMetadata metadata)
    {
        var subject = metadata.Processor ?? metadata.Command ?? "Somebody";
        if (@event is null)
            throw new DeedsException("DEED0456", $"{subject} decided an event that is null. Return an event, or say with a [Noop] rule, or a nullable return type, when there is none to record.");
        return @event.GetType() == @event.EventType.ClrType
            ? @event
            : throw new DeedsException("DEED0454", $"{subject} decided {@event.GetType().Name}, which is no event itself but derives from {@event.EventType.ClrType.Name}. Mark it with [Event], or return the event itself.");
    }
}
