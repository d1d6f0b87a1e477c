namespace LoanApplications.Reporting;

/// <summary>The applications that were decided after at least so many whole days, and before the next span begins.</summary>
internal sealed record DecisionTime
{
    public required int FromDays { get; init; }
    public required long Approved { get; init; }
    public required long Declined { get; init; }
    public required long Cancelled { get; init; }
}
