using Deeds;
using LoanApplications.Domain;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>The event each entry of the log stands for.</summary>
internal static class EntryEvents
{
    /// <exception cref="LogException">The domain has no event for the entry.</exception>
    public static IEvent Of(Trace trace, int index)
    {
        var entry = trace.Entries[index];
        return (entry.Activity, entry.Transition) switch
        {
            ("A_SUBMITTED", "COMPLETE") => new ApplicationSubmitted(trace.Amount),
            ("A_PARTLYSUBMITTED", "COMPLETE") => new ApplicationPartlySubmitted(),
            ("A_PREACCEPTED", "COMPLETE") => new ApplicationPreaccepted(),
            ("A_ACCEPTED", "COMPLETE") => new ApplicationAccepted(),
            ("A_FINALIZED", "COMPLETE") => new ApplicationFinalized(),
            ("A_REGISTERED", "COMPLETE") => new ApplicationRegistered(),
            ("A_ACTIVATED", "COMPLETE") => new ApplicationActivated(),
            ("A_APPROVED", "COMPLETE") => new ApplicationApproved(),
            ("A_DECLINED", "COMPLETE") => new ApplicationDeclined(),
            ("A_CANCELLED", "COMPLETE") => new ApplicationCancelled(),
            ("O_SELECTED", "COMPLETE") => new OfferSelected(),
            ("O_CREATED", "COMPLETE") => new OfferCreated(),
            ("O_SENT", "COMPLETE") => new OfferSent(),
            ("O_SENT_BACK", "COMPLETE") => new OfferReturned(),
            ("O_ACCEPTED", "COMPLETE") => new OfferAccepted(),
            ("O_DECLINED", "COMPLETE") => new OfferDeclined(),
            ("O_CANCELLED", "COMPLETE") => new OfferCancelled(),
            (var work, "SCHEDULE") when WorkItemNames.Find(work) is { } item => new WorkItemScheduled(item),
            (var work, "START") when WorkItemNames.Find(work) is { } item => new WorkItemStarted(item),
            (var work, "COMPLETE") when WorkItemNames.Find(work) is { } item => new WorkItemCompleted(item),
            _ => throw LogException.Unknown(trace, index),
        };
    }
}
