using Deeds.Events;
using Deeds.Processors;

namespace Deeds.Reactors.Triggers;

/// <summary>A trigger that is to answer an event inside the transaction.</summary>
internal sealed record LateAnswer(TriggerType Trigger, ProcessorServices Services, PendingEvent Pending);
