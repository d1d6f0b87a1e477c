using Deeds;

namespace LoanApplications.Domain;

/// <summary>An application has come to a stage; each comes to a stage once at most.</summary>
public interface IStageReached : IEvent
{
    Stage Stage { get; }
}
