using Deeds;

namespace LoanApplications.Domain;

[Event("work-item.scheduled")]
public partial record WorkItemScheduled(WorkItem WorkItem);

[Event("work-item.started")]
public partial record WorkItemStarted(WorkItem WorkItem);

[Event("work-item.completed")]
public partial record WorkItemCompleted(WorkItem WorkItem);
