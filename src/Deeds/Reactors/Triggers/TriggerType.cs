using Deeds.Processors;

namespace Deeds.Reactors.Triggers;

/// <summary>What the framework knows about one trigger.</summary>
public abstract class TriggerType : ProcessorType
{
    private protected TriggerType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <summary>What is known about <typeparamref name="TTrigger"/>; how generated code speaks of a trigger.</summary>
    public static TriggerType Of<TTrigger>()
        where TTrigger : ITrigger<TTrigger> => TTrigger.Type;

    /// <summary>True where some On runs inside the store's transaction.</summary>
    public bool NeedsTransaction { get; init; }

    internal abstract TriggerAnswer Answer(ProcessorServices services, IEvent @event, EventMetadata metadata);

    internal abstract ValueTask<Refusal?> AnswerAsync(ProcessorServices services, IEvent @event, EventMetadata metadata, IAppendTransaction transaction);
}
