using Deeds.Processors;
using Deeds.Reactors.Triggers;

namespace Deeds;

/// <summary>Answers events while they are being appended; implemented by the generated half of a <c>[Trigger]</c> class.</summary>
/// <typeparam name="TSelf">The trigger class itself.</typeparam>
public interface ITrigger<TSelf>
    where TSelf : ITrigger<TSelf>
{
    /// <summary>The trigger's name, its events and what it is made with.</summary>
    static abstract TriggerType<TSelf> Type { get; }

    /// <summary>Makes a trigger for one event.</summary>
    static abstract TSelf Create(ProcessorServices services);

    /// <summary>Answers before the append.</summary>
    TriggerAnswer Answer(IEvent @event, EventMetadata metadata);

    /// <summary>Answers inside the append's transaction, where <see cref="Answer"/> said so.</summary>
    ValueTask<Refusal?> AnswerAsync(IEvent @event, EventMetadata metadata, IAppendTransaction transaction) => default;
}
