using Deeds.Storage;

namespace Deeds.Aggregates;

internal sealed class StreamFold<TAggregate> : StreamFold
    where TAggregate : IAggregate<TAggregate>
{
    private TAggregate _state = TAggregate.Initial;

    public override void Apply(StoredEvent stored) => _state = TAggregate.Apply(_state, stored);

    public override void Apply(IEvent @event, EventMetadata metadata) => _state = TAggregate.Apply(_state, @event, metadata);

    public override StateWrite? Row(StreamKey key, int version) => TAggregate.Type.WriteOf(key, version, _state);
}
