using Deeds;

namespace LoanApplications.Domain;

[Command]
public partial record AcceptOffer(string LoanApplicationId)
{
    [Reject("The customer has accepted an offer.")]
    bool Accepted(LoanApplication application) => application.Offers.Accepted > 0;

    [Reject("The customer has returned no offer.")]
    bool NoneReturned(LoanApplication application) => application.Offers.Returned == 0;

    [Reject("Every offer has been decided.")]
    bool NoneUndecided(LoanApplication application) => application.Offers.Undecided == 0;

    OfferAccepted Decide(LoanApplication _) => new();
}

[Command]
public partial record DeclineOffer(string LoanApplicationId)
{
    [Reject("Every offer has been decided.")]
    bool NoneUndecided(LoanApplication application) => application.Offers.Undecided == 0;

    OfferDeclined Decide(LoanApplication _) => new();
}

[Command]
public partial record CancelOffer(string LoanApplicationId)
{
    [Reject("Every offer has been decided.")]
    bool NoneUndecided(LoanApplication application) => application.Offers.Undecided == 0;

    OfferCancelled Decide(LoanApplication _) => new();
}
