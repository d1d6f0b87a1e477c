namespace LoanApplications.Domain;

/// <summary>What the bank's people do for an application.</summary>
public enum WorkItem
{
    FollowUpLead,
    CompleteApplication,
    CallAfterOffer,
    AssessApplication,
    CallForMissingPapers,
    InvestigateFraud,
    ChangeContractDetails,
}
