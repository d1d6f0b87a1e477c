using Deeds;

namespace LoanApplications.Domain;

[Aggregate("application")]
public partial record LoanApplication
{
    public decimal Amount { get; init; }
    public Stage Stage { get; init; }
    public bool IsRegistered { get; init; }
    public bool IsActivated { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }
    public Offers Offers { get; init; }
    public WorkItem? InHand { get; init; }

    public bool IsDecided => Stage >= Stage.Approved;

    LoanApplication Apply(ApplicationSubmitted submitted) => this with { Amount = submitted.Amount, Stage = Stage.Submitted };

    LoanApplication Apply(ApplicationPartlySubmitted _) => this with { Stage = Stage.PartlySubmitted };

    LoanApplication Apply(ApplicationPreaccepted _) => this with { Stage = Stage.Preaccepted };

    LoanApplication Apply(ApplicationAccepted _) => this with { Stage = Stage.Accepted };

    LoanApplication Apply(ApplicationFinalized _) => this with { Stage = Stage.Finalized };

    LoanApplication Apply(ApplicationRegistered _) => this with { IsRegistered = true };

    LoanApplication Apply(ApplicationActivated _) => this with { IsActivated = true };

    LoanApplication Apply(ApplicationApproved _, EventMetadata metadata) => this with { Stage = Stage.Approved, DecidedAt = metadata.RecordedAt };

    LoanApplication Apply(ApplicationDeclined _, EventMetadata metadata) => this with { Stage = Stage.Declined, DecidedAt = metadata.RecordedAt };

    LoanApplication Apply(ApplicationCancelled _, EventMetadata metadata) => this with { Stage = Stage.Cancelled, DecidedAt = metadata.RecordedAt };

    LoanApplication Apply(OfferSelected _) => this with { Offers = Offers with { Selected = Offers.Selected + 1 } };

    LoanApplication Apply(OfferCreated _) => this with { Offers = Offers with { Created = Offers.Created + 1 } };

    LoanApplication Apply(OfferSent _) => this with { Offers = Offers with { Sent = Offers.Sent + 1 } };

    LoanApplication Apply(OfferReturned _) => this with { Offers = Offers with { Returned = Offers.Returned + 1 } };

    LoanApplication Apply(OfferAccepted _) => this with { Offers = Offers with { Accepted = Offers.Accepted + 1 } };

    LoanApplication Apply(OfferDeclined _) => this with { Offers = Offers with { Declined = Offers.Declined + 1 } };

    LoanApplication Apply(OfferCancelled _) => this with { Offers = Offers with { Cancelled = Offers.Cancelled + 1 } };

    // Work is scheduled more than once and planned while something else is in hand: it changes nothing here.
    LoanApplication Apply(WorkItemScheduled _) => this;

    LoanApplication Apply(WorkItemStarted started) => this with { InHand = started.WorkItem };

    LoanApplication Apply(WorkItemCompleted completed) => InHand == completed.WorkItem ? this with { InHand = null } : this;
}
