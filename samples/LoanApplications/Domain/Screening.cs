using System.ComponentModel.DataAnnotations;
using Deeds;

namespace LoanApplications.Domain;

[Command(Creates = true)]
public partial record SubmitApplication([property: Required] string LoanApplicationId, [property: Range(0, 10_000_000)] decimal Amount)
{
    ApplicationSubmitted Decide(LoanApplication _) => new(Amount);
}

[Command]
public partial record SubmitApplicationPartly(string LoanApplicationId)
{
    [Reject("Only a new application is completed in part.")]
    bool OutOfTurn(LoanApplication application) => application.Stage is not Stage.Submitted;

    ApplicationPartlySubmitted Decide(LoanApplication _) => new();
}

[Command]
public partial record PreacceptApplication(string LoanApplicationId)
{
    [Reject("Only a partly submitted application can be preaccepted.")]
    bool OutOfTurn(LoanApplication application) => application.Stage is not Stage.PartlySubmitted;

    ApplicationPreaccepted Decide(LoanApplication _) => new();
}

[Command]
public partial record AcceptApplication(string LoanApplicationId)
{
    [Reject("Only a preaccepted application can be accepted.")]
    bool OutOfTurn(LoanApplication application) => application.Stage is not Stage.Preaccepted;

    ApplicationAccepted Decide(LoanApplication _) => new();
}

[Command]
public partial record FinalizeApplication(string LoanApplicationId)
{
    [Reject("Only an accepted application can be finalized.")]
    bool OutOfTurn(LoanApplication application) => application.Stage is not Stage.Accepted;

    ApplicationFinalized Decide(LoanApplication _) => new();
}
