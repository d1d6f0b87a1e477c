using Deeds;

namespace LoanApplications.Domain;

[Event("application.submitted")]
public partial record ApplicationSubmitted(decimal Amount) : IStageReached
{
    Stage IStageReached.Stage => Stage.Submitted;
}

[Event("application.partly-submitted")]
public partial record ApplicationPartlySubmitted : IStageReached
{
    Stage IStageReached.Stage => Stage.PartlySubmitted;
}

[Event("application.preaccepted")]
public partial record ApplicationPreaccepted : IStageReached
{
    Stage IStageReached.Stage => Stage.Preaccepted;
}

[Event("application.accepted")]
public partial record ApplicationAccepted : IStageReached
{
    Stage IStageReached.Stage => Stage.Accepted;
}

[Event("application.finalized")]
public partial record ApplicationFinalized : IStageReached
{
    Stage IStageReached.Stage => Stage.Finalized;
}

[Event("application.registered")]
public partial record ApplicationRegistered;

[Event("application.activated")]
public partial record ApplicationActivated;

[Event("application.approved")]
public partial record ApplicationApproved : IStageReached
{
    Stage IStageReached.Stage => Stage.Approved;
}

[Event("application.declined")]
public partial record ApplicationDeclined : IStageReached
{
    Stage IStageReached.Stage => Stage.Declined;
}

[Event("application.cancelled")]
public partial record ApplicationCancelled : IStageReached
{
    Stage IStageReached.Stage => Stage.Cancelled;
}
