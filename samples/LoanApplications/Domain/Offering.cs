using Deeds;

namespace LoanApplications.Domain;

[Command]
public partial record SelectOffer(string LoanApplicationId)
{
    [Reject("Offers are selected for an accepted application that is not decided.")]
    bool OutOfTurn(LoanApplication application) => application.Stage is not (Stage.Accepted or Stage.Finalized);

    [Reject("The customer has accepted an offer.")]
    bool Accepted(LoanApplication application) => application.Offers.Accepted > 0;

    OfferSelected Decide(LoanApplication _) => new();
}

[Command]
public partial record CreateOffer(string LoanApplicationId)
{
    [Reject("No selected offer is waiting to be created.")]
    bool NoneSelected(LoanApplication application) => application.Offers.Created >= application.Offers.Selected;

    OfferCreated Decide(LoanApplication _) => new();
}

[Command]
public partial record SendOffer(string LoanApplicationId)
{
    [Reject("No created offer is waiting to be sent.")]
    bool NoneCreated(LoanApplication application) => application.Offers.Sent >= application.Offers.Created;

    OfferSent Decide(LoanApplication _) => new();
}

[Command]
public partial record ReturnOffer(string LoanApplicationId)
{
    [Reject("No sent offer is waiting for the customer.")]
    bool NoneSent(LoanApplication application) => application.Offers.Returned >= application.Offers.Sent;

    OfferReturned Decide(LoanApplication _) => new();
}
