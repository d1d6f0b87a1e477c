using Deeds;

namespace LoanApplications.Domain;

// Work has no rules but that its application exists: the bank's own log completes work nobody started.
[Command]
public partial record ScheduleWork(string LoanApplicationId, WorkItem WorkItem)
{
    WorkItemScheduled Decide(LoanApplication _) => new(WorkItem);
}

[Command]
public partial record StartWork(string LoanApplicationId, WorkItem WorkItem)
{
    WorkItemStarted Decide(LoanApplication _) => new(WorkItem);
}

[Command]
public partial record CompleteWork(string LoanApplicationId, WorkItem WorkItem)
{
    WorkItemCompleted Decide(LoanApplication _) => new(WorkItem);
}
