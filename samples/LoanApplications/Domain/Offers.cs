namespace LoanApplications.Domain;

/// <summary>How many of an application's offers have reached each step; the bank's log does not number them.</summary>
public readonly record struct Offers(int Selected, int Created, int Sent, int Returned, int Accepted, int Declined, int Cancelled)
{
    public int Undecided => Selected - Accepted - Declined - Cancelled;
}
