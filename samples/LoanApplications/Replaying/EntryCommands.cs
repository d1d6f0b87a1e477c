using Deeds;
using LoanApplications.Domain;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>Sends the command each entry of the log stands for.</summary>
internal sealed class EntryCommands(CommandGateway gateway)
{
    /// <exception cref="LogException">The domain has no command for the entry.</exception>
    public ValueTask<CommandResult> SendAsync(Trace trace, int index, CancellationToken cancellationToken)
    {
        var (id, entry, context) = (trace.Id, trace.Entries[index], EntryMetadata.ContextOf(trace, index));
        return (entry.Activity, entry.Transition) switch
        {
            ("A_SUBMITTED", "COMPLETE") => gateway.ExecuteAsync(new SubmitApplication(id, trace.Amount), context, cancellationToken),
            ("A_PARTLYSUBMITTED", "COMPLETE") => gateway.ExecuteAsync(new SubmitApplicationPartly(id), context, cancellationToken),
            ("A_PREACCEPTED", "COMPLETE") => gateway.ExecuteAsync(new PreacceptApplication(id), context, cancellationToken),
            ("A_ACCEPTED", "COMPLETE") => gateway.ExecuteAsync(new AcceptApplication(id), context, cancellationToken),
            ("A_FINALIZED", "COMPLETE") => gateway.ExecuteAsync(new FinalizeApplication(id), context, cancellationToken),
            ("A_REGISTERED", "COMPLETE") => gateway.ExecuteAsync(new RegisterApplication(id), context, cancellationToken),
            ("A_ACTIVATED", "COMPLETE") => gateway.ExecuteAsync(new ActivateApplication(id), context, cancellationToken),
            ("A_APPROVED", "COMPLETE") => gateway.ExecuteAsync(new ApproveApplication(id), context, cancellationToken),
            ("A_DECLINED", "COMPLETE") => gateway.ExecuteAsync(new DeclineApplication(id), context, cancellationToken),
            ("A_CANCELLED", "COMPLETE") => gateway.ExecuteAsync(new CancelApplication(id), context, cancellationToken),
            ("O_SELECTED", "COMPLETE") => gateway.ExecuteAsync(new SelectOffer(id), context, cancellationToken),
            ("O_CREATED", "COMPLETE") => gateway.ExecuteAsync(new CreateOffer(id), context, cancellationToken),
            ("O_SENT", "COMPLETE") => gateway.ExecuteAsync(new SendOffer(id), context, cancellationToken),
            ("O_SENT_BACK", "COMPLETE") => gateway.ExecuteAsync(new ReturnOffer(id), context, cancellationToken),
            ("O_ACCEPTED", "COMPLETE") => gateway.ExecuteAsync(new AcceptOffer(id), context, cancellationToken),
            ("O_DECLINED", "COMPLETE") => gateway.ExecuteAsync(new DeclineOffer(id), context, cancellationToken),
            ("O_CANCELLED", "COMPLETE") => gateway.ExecuteAsync(new CancelOffer(id), context, cancellationToken),
            (var work, "SCHEDULE") when WorkItemNames.Find(work) is { } item => gateway.ExecuteAsync(new ScheduleWork(id, item), context, cancellationToken),
            (var work, "START") when WorkItemNames.Find(work) is { } item => gateway.ExecuteAsync(new StartWork(id, item), context, cancellationToken),
            (var work, "COMPLETE") when WorkItemNames.Find(work) is { } item => gateway.ExecuteAsync(new CompleteWork(id, item), context, cancellationToken),
            _ => throw LogException.Unknown(trace, index),
        };
    }
}
