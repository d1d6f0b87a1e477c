namespace LoanApplications.Domain;

/// <summary>How far an application has come; the last three are decisions.</summary>
public enum Stage
{
    Submitted,
    PartlySubmitted,
    Preaccepted,
    Accepted,
    Finalized,
    Approved,
    Declined,
    Cancelled,
}
