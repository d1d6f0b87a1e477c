using Deeds.Events;
using Deeds.Storage;

namespace Deeds.Reactors.Triggers;

/// <summary>Lets triggers answer inside the transaction, in order, until one refuses.</summary>
internal sealed class TriggerWork(IReadOnlyList<LateAnswer> answers) : IAppendWork
{
    public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
    {
        foreach (var (trigger, services, pending) in answers)
        {
            try
            {
                if (await trigger.AnswerAsync(services, pending.Event, pending.Metadata, transaction).ConfigureAwait(false) is { } refusal)
                    return new(trigger.Name, refusal.Message);
            }
            catch (Exception problem) when (problem is not (DeedsException or OperationCanceledException))
            {
                throw Failed(trigger, pending, problem);
            }
        }

        return null;
    }

    public static DeedsException Failed(TriggerType trigger, PendingEvent pending, Exception problem) =>
        new("DEED0563", $"Trigger {trigger.Name} failed on {pending.Event.EventType.Name} for {pending.Metadata.Stream}, and nothing was stored: {problem.Message} To refuse on purpose, return a Refusal.", problem);
}
