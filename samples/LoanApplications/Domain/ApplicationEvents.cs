using Deeds;

namespace LoanApplications.Domain;

[Event("application.submitted")]
public partial record ApplicationSubmitted(decimal Amount);

[Event("application.partly-submitted")]
public partial record ApplicationPartlySubmitted;

[Event("application.preaccepted")]
public partial record ApplicationPreaccepted;

[Event("application.accepted")]
public partial record ApplicationAccepted;

[Event("application.finalized")]
public partial record ApplicationFinalized;

[Event("application.registered")]
public partial record ApplicationRegistered;

[Event("application.activated")]
public partial record ApplicationActivated;

[Event("application.approved")]
public partial record ApplicationApproved;

[Event("application.declined")]
public partial record ApplicationDeclined;

[Event("application.cancelled")]
public partial record ApplicationCancelled;
