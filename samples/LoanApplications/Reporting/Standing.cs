using Deeds;
using LoanApplications.Domain;

namespace LoanApplications.Reporting;

/// <summary>How the bank's applications stand, all together.</summary>
internal sealed record Standing
{
    public int Applications { get; init; }
    public long Events { get; init; }
    public int Approved { get; init; }
    public int Declined { get; init; }
    public int Cancelled { get; init; }
    public int Open { get; init; }
    public decimal Requested { get; init; }
    public decimal ApprovedAmount { get; init; }
    public int OffersCreated { get; init; }
    public int OffersAccepted { get; init; }

    public Standing With(Loaded<LoanApplication> loaded)
    {
        var application = loaded.State;
        var counted = this with
        {
            Applications = Applications + 1,
            Events = Events + loaded.Version,
            Requested = Requested + application.Amount,
            OffersCreated = OffersCreated + application.Offers.Created,
            OffersAccepted = OffersAccepted + application.Offers.Accepted,
        };
        return application.Stage switch
        {
            Stage.Approved => counted with { Approved = Approved + 1, ApprovedAmount = ApprovedAmount + application.Amount },
            Stage.Declined => counted with { Declined = Declined + 1 },
            Stage.Cancelled => counted with { Cancelled = Cancelled + 1 },
            _ => counted with { Open = Open + 1 },
        };
    }
}
