using System.ComponentModel.DataAnnotations;
using Deeds;
using LoanApplications.Domain;

namespace LoanApplications.Projections;

/// <summary>How many offers of an application have come to each step.</summary>
[Projection("offers_per_application")]
public partial record OffersOfApplication([property: Key] string ApplicationId)
{
    public int Selected { get; init; }
    public int Created { get; init; }
    public int Sent { get; init; }
    public int Returned { get; init; }
    public int Accepted { get; init; }
    public int Declined { get; init; }
    public int Cancelled { get; init; }

    static OffersOfApplication On(ApplicationSubmitted _, EventMetadata metadata) => new(metadata.StreamKey.ToString());

    OffersOfApplication On(OfferSelected _) => this with { Selected = Selected + 1 };

    OffersOfApplication On(OfferCreated _) => this with { Created = Created + 1 };

    OffersOfApplication On(OfferSent _) => this with { Sent = Sent + 1 };

    OffersOfApplication On(OfferReturned _) => this with { Returned = Returned + 1 };

    OffersOfApplication On(OfferAccepted _) => this with { Accepted = Accepted + 1 };

    OffersOfApplication On(OfferDeclined _) => this with { Declined = Declined + 1 };

    OffersOfApplication On(OfferCancelled _) => this with { Cancelled = Cancelled + 1 };
}
