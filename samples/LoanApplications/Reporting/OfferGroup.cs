namespace LoanApplications.Reporting;

/// <summary>All applications with the same number of offers, and what became of these.</summary>
internal sealed record OfferGroup
{
    public required int Offers { get; init; }
    public required long Applications { get; init; }
    public required long Accepted { get; init; }
    public required long Declined { get; init; }
    public required long Cancelled { get; init; }

    public long Created => Offers * Applications;
}
