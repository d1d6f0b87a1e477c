using Deeds;

namespace LoanApplications.Domain;

[Command]
public partial record ApproveApplication(string LoanApplicationId)
{
    [Reject("The application has been decided.")]
    bool Decided(LoanApplication application) => application.IsDecided;

    [Reject("Only a finalized application can be approved.")]
    bool NotFinalized(LoanApplication application) => application.Stage is not Stage.Finalized;

    ApplicationApproved Decide(LoanApplication _) => new();
}

[Command]
public partial record DeclineApplication(string LoanApplicationId)
{
    [Reject("The application has been decided.")]
    bool Decided(LoanApplication application) => application.IsDecided;

    ApplicationDeclined Decide(LoanApplication _) => new();
}

[Command]
public partial record CancelApplication(string LoanApplicationId)
{
    [Reject("The application has been decided.")]
    bool Decided(LoanApplication application) => application.IsDecided;

    ApplicationCancelled Decide(LoanApplication _) => new();
}
