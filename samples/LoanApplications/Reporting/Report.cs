using LoanApplications.Domain;
using LoanApplications.Projections;

namespace LoanApplications.Reporting;

/// <summary>What the projections hold.</summary>
internal sealed record Report(IReadOnlyList<StageOfDay> Days, IReadOnlyList<Workload> Resources, IReadOnlyList<OfferGroup> Offers)
{
    /// <summary>How long decisions took; null in memory, where no SQL is run.</summary>
    public IReadOnlyList<DecisionTime>? DecisionTimes { get; init; }

    /// <summary>How many applications ever came to a stage.</summary>
    public int Reached(Stage stage) => Days.Where(day => day.Stage == stage).Sum(static day => day.Applications);
}
