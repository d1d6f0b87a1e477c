using System.ComponentModel.DataAnnotations;
using Deeds;
using LoanApplications.Domain;

namespace LoanApplications.Projections;

/// <summary>What one of the bank's people, or machines, has done.</summary>
[Projection("workload_per_resource")]
public partial record Workload([property: Key] string Resource)
{
    /// <summary>What the log calls work done by nobody it names.</summary>
    public const string Unnamed = "(none)";

    public int Entries { get; init; }
    public int WorkStarted { get; init; }
    public int WorkCompleted { get; init; }
    public int Decisions { get; init; }
    public DateTimeOffset Last { get; init; }

    static string KeyOf(IEvent _, EventMetadata metadata) => metadata.Actor ?? Unnamed;

    static Workload On(Workload? row, IEvent any, EventMetadata metadata)
    {
        row ??= new Workload(KeyOf(any, metadata));
        return row with
        {
            Entries = row.Entries + 1,
            WorkStarted = row.WorkStarted + (any is WorkItemStarted ? 1 : 0),
            WorkCompleted = row.WorkCompleted + (any is WorkItemCompleted ? 1 : 0),
            Decisions = row.Decisions + (any is IStageReached { Stage: >= Stage.Approved } ? 1 : 0),
            Last = metadata.RecordedAt > row.Last ? metadata.RecordedAt : row.Last,
        };
    }
}
