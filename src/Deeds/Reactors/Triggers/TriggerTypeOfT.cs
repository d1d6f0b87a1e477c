using Deeds.Processors;

namespace Deeds.Reactors.Triggers;

/// <summary>What the framework knows about <typeparamref name="TTrigger"/>.</summary>
/// <typeparam name="TTrigger">The trigger class.</typeparam>
public sealed class TriggerType<TTrigger> : TriggerType
    where TTrigger : ITrigger<TTrigger>
{
    /// <summary>Describes a trigger; called by generated code.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="subscriptions">The events that pull it.</param>
    public TriggerType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TTrigger);

    internal override TriggerAnswer Answer(ProcessorServices services, IEvent @event, EventMetadata metadata) =>
        TTrigger.Create(services).Answer(@event, metadata);

    internal override ValueTask<Refusal?> AnswerAsync(ProcessorServices services, IEvent @event, EventMetadata metadata, IAppendTransaction transaction) =>
        TTrigger.Create(services).AnswerAsync(@event, metadata, transaction);
}
