using Deeds;

namespace LoanApplications.Domain;

// The bank registers, activates and approves at the same moment, in any order.
[Command]
public partial record RegisterApplication(string LoanApplicationId)
{
    [Reject("The application is registered.")]
    bool Registered(LoanApplication application) => application.IsRegistered;

    [Reject("Only a finalized or approved application can be registered.")]
    bool NotFinalized(LoanApplication application) => application.Stage is not (Stage.Finalized or Stage.Approved);

    ApplicationRegistered Decide(LoanApplication _) => new();
}

[Command]
public partial record ActivateApplication(string LoanApplicationId)
{
    [Reject("The application is active.")]
    bool Activated(LoanApplication application) => application.IsActivated;

    [Reject("Only a finalized or approved application can be activated.")]
    bool NotFinalized(LoanApplication application) => application.Stage is not (Stage.Finalized or Stage.Approved);

    ApplicationActivated Decide(LoanApplication _) => new();
}
