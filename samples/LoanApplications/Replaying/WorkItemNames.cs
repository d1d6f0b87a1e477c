using System.Collections.Frozen;
using LoanApplications.Domain;

namespace LoanApplications.Replaying;

/// <summary>What the bank calls its work items, in its own language.</summary>
internal static class WorkItemNames
{
    private static readonly FrozenDictionary<string, WorkItem> ByActivity = new Dictionary<string, WorkItem>
    {
        ["W_Afhandelen leads"] = WorkItem.FollowUpLead,
        ["W_Completeren aanvraag"] = WorkItem.CompleteApplication,
        ["W_Nabellen offertes"] = WorkItem.CallAfterOffer,
        ["W_Valideren aanvraag"] = WorkItem.AssessApplication,
        ["W_Nabellen incomplete dossiers"] = WorkItem.CallForMissingPapers,
        ["W_Beoordelen fraude"] = WorkItem.InvestigateFraud,
        ["W_Wijzigen contractgegevens"] = WorkItem.ChangeContractDetails,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static WorkItem? Find(string activity) => ByActivity.TryGetValue(activity, out var workItem) ? workItem : null;
}
